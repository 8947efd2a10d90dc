import { buttons } from './buttons.css.ts';
import { controls, tokens } from './theme.css.ts';
import { tones } from './tones.css.ts';

/** The style of our own pages: popup, options, practice. */
export const pageCss = `
${tokens}${tones}${controls}${buttons}
body { margin: 0; background: var(--sunken); color: var(--text); font: 15px/1.5 var(--font); }
h1 { font-size: 22px; line-height: 1.25; margin: 0; font-weight: 650; letter-spacing: -.01em; }
h2 { font-size: 16px; line-height: 1.3; margin: 0; font-weight: 650; }
p { margin: 0; }
.quiet { color: var(--quiet); }
.small { font-size: 13px; }
.page { max-width: 760px; margin: 0 auto; padding: 32px 20px 64px; display: grid; gap: 20px; }
.page-head { display: grid; gap: 4px; }
.brand { display: flex; align-items: center; gap: 8px; color: var(--accent); font-weight: 600; font-size: 14px; }
.brand .icon { width: 20px; height: 20px; }
.panel {
  background: var(--ground); border: 1px solid var(--line); border-radius: 12px; padding: 20px; display: grid; gap: 14px;
  align-content: start;
}
.panel.marked { border-color: var(--accent); }
.field { display: grid; gap: 4px; }
.field label, .label { font-weight: 550; font-size: 14px; }
.field .hint { font-size: 13px; color: var(--quiet); }
input, textarea, select, .box {
  font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line-strong); border-radius: 8px;
  padding: 7px 10px; width: 100%; min-width: 0;
}
input:disabled, select:disabled, textarea:disabled { background: var(--sunken); color: var(--quiet); border-color: var(--line); }
::placeholder { color: var(--quiet); opacity: 1; }
.lock { display: inline-flex; align-items: center; gap: 5px; font-size: 13px; color: var(--quiet); }
.row { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; }
.spread { justify-content: space-between; }
.field .row { margin-top: 8px; }
.list { list-style: none; margin: 0; padding: 0; display: grid; }
.list li {
  display: flex; gap: 12px; align-items: center; justify-content: space-between; padding: 9px 0;
  border-top: 1px solid var(--line); overflow-wrap: anywhere;
}
.list li:first-child { border-top: 0; padding-top: 0; }
.list li:last-child { padding-bottom: 0; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: start; padding: 7px 12px 7px 0; border-top: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
thead th { border-top: 0; color: var(--quiet); font-weight: 550; font-size: 13px; }
tbody th { font-weight: 500; }
.warn { background: var(--warning-soft); border-color: transparent; }
.warn h2 { color: var(--warning); }
.warn ul { margin: 0; padding-inline-start: 20px; }
`;

export const popupCss = `${pageCss}
body { background: var(--ground); width: 340px; max-width: 100%; font-size: 14px; }
.popup { padding: 14px 16px 10px; display: grid; gap: 12px; }
.site { display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; align-items: start; }
.badge {
  grid-row: span 2; width: 36px; height: 36px; border-radius: 10px; display: grid; place-items: center;
  background: var(--sunken); color: var(--quiet);
}
.badge .icon { width: 20px; height: 20px; }
.badge[data-on="true"] { background: var(--accent-soft); color: var(--accent); }
.badge[data-on="warn"] { background: var(--warning-soft); color: var(--warning); }
.site h1 { font-size: 15px; overflow-wrap: anywhere; }
.facts { margin: 0; display: grid; gap: 8px; border-top: 1px solid var(--line); padding-top: 12px; }
.facts dt { font-weight: 600; font-size: 13px; }
.facts dd { margin: 0; color: var(--quiet); font-size: 13px; }
.popup .notice { padding: 8px 10px; border-radius: 8px; background: var(--sunken); font-size: 13px; }
.popup .button { width: 100%; }
.foot { display: flex; justify-content: space-between; gap: 12px; border-top: 1px solid var(--line); padding-top: 4px; }
.foot a { padding: 6px 0; font-size: 13px; }
`;

export const practiceCss = `${pageCss}
.review { display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; }
.avatar {
  grid-row: span 2; width: 40px; height: 40px; border-radius: 50%; background: var(--accent-soft); color: var(--accent);
  display: grid; place-items: center; font-weight: 650;
}
.review-name { font-weight: 600; }
.stars { color: var(--warning); letter-spacing: 2px; font-size: 14px; line-height: 1.3; }
.stars .rest { color: var(--line-strong); }
.review-text { grid-column: 1 / -1; margin: 8px 0 0; }
textarea.box, .box[contenteditable] { min-height: 112px; padding: 11px 13px 36px; line-height: 1.5; resize: vertical; display: block; }
.box[contenteditable] { white-space: pre-wrap; overflow-wrap: anywhere; }
.steps { color: var(--accent); font-weight: 600; font-size: 13px; }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(210px, 1fr)); gap: 14px; }
`;
