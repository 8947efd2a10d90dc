/**
 * The one set of colours, sizes and motions: for the closed shadow root in pages and for our own pages.
 * In a page they stand on our own elements, not on the host: a page's `*` rule would win there.
 * Contrast of text on its ground is 4.5:1 or more in both schemes (checked with axe).
 */
export const tokens = `
:root, .pill, .popover {
  color-scheme: light dark;
  --ground: #ffffff;
  --sunken: #f4f6f8;
  --raised: #ffffff;
  --text: #18212b;
  --quiet: #52606d;
  --line: #d3dae1;
  --line-strong: #8592a0;
  --accent: #0a6468;
  --accent-hover: #084f52;
  --on-accent: #ffffff;
  --accent-soft: #e4f1f1;
  --error: #a1271d;
  --error-soft: #fbeceb;
  --warning: #7f4d00;
  --warning-soft: #fcf3e2;
  --info: #2a5591;
  --info-soft: #e9f0fa;
  --shadow: 0 1px 2px rgb(16 24 32 / 10%), 0 8px 28px rgb(16 24 32 / 16%);
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --radius: 10px;
  --quick: 120ms;
}
@media (prefers-color-scheme: dark) {
  :root, .pill, .popover {
    --ground: #191f26;
    --sunken: #222a33;
    --raised: #1e252d;
    --text: #e7ecf1;
    --quiet: #a9b4c0;
    --line: #37424e;
    --line-strong: #74828f;
    --accent: #66c9c4;
    --accent-hover: #86dad6;
    --on-accent: #06211f;
    --accent-soft: #1c3838;
    --error: #ff9d92;
    --error-soft: #40221f;
    --warning: #f1bd66;
    --warning-soft: #3a2e18;
    --info: #9fc3f5;
    --info-soft: #1f2f45;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 10px 32px rgb(0 0 0 / 50%);
  }
}
@media (prefers-reduced-motion: reduce) {
  :root, .pill, .popover { --quick: 0ms; }
}
`;

/** Buttons, links and focus: the same in pages and in the shadow root. */
export const controls = `
*, *::before, *::after { box-sizing: border-box; }
button {
  font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; cursor: pointer; text-align: start;
}
a { color: var(--accent); text-underline-offset: 2px; }
a:hover { color: var(--accent-hover); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.button {
  display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-height: 32px; padding: 5px 12px;
  border: 1px solid var(--line-strong); border-radius: 8px; background: var(--ground); color: var(--text);
  font-weight: 550; line-height: 1.3; transition: background var(--quick), border-color var(--quick);
}
.button:hover { background: var(--sunken); }
.button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.button.primary:hover { background: var(--accent-hover); border-color: var(--accent-hover); }
.button.plain { border-color: transparent; background: none; color: var(--accent); padding-inline: 8px; }
.button.plain:hover { background: var(--accent-soft); }
.icon { width: 16px; height: 16px; flex: none; display: block; }
.hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; border: 0;
}
@media (forced-colors: active) {
  .button, .button.primary { border-color: ButtonText; }
  .button.primary { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
  :focus-visible { outline-color: Highlight; }
}
`;

const pill = `
.pill {
  display: inline-flex; align-items: center; gap: 5px; height: 26px; padding: 0 9px 0 6px; max-width: min(320px, 90vw);
  border: 1px solid var(--line); border-radius: 13px; background: var(--raised); color: var(--quiet);
  font: 550 12px/1.4 var(--font); white-space: nowrap; box-shadow: 0 1px 3px rgb(16 24 32 / 14%);
  transition: border-color var(--quick), background var(--quick); pointer-events: auto;
}
.pill:hover { border-color: var(--line-strong); }
.pill .icon { color: var(--quiet); }
.pill[data-state="clear"] .icon { color: var(--accent); }
.pill[data-state="found"] { color: var(--text); border-color: var(--line-strong); }
.pill[data-state="found"] .icon { color: var(--warning); }
.pill[data-state="found"][data-severity="error"] .icon { color: var(--error); }
.pill:is([data-state="not-checked"], [data-state="partly"]) { color: var(--text); border-style: dashed; border-color: var(--line-strong); }
.pill-text { overflow: hidden; text-overflow: ellipsis; }
.pill[data-state="checking"] .dot { animation: breathe 1.2s ease-in-out infinite; }
@keyframes breathe { 50% { opacity: .3; } }
@media (prefers-reduced-motion: reduce) { .pill[data-state="checking"] .dot { animation: none; } }
@media (forced-colors: active) { .pill { border-color: ButtonText; } }
`;

const popover = `
.popover {
  width: 372px; max-width: calc(100vw - 16px); max-height: inherit; overflow: auto;
  overscroll-behavior: contain; border: 1px solid var(--line); border-radius: 12px; background: var(--ground);
  color: var(--text); box-shadow: var(--shadow); font: 14px/1.45 var(--font); text-align: start;
  animation: appear var(--quick) ease-out; pointer-events: auto;
}
/* Above the pills of other boxes, whichever came later. */
div:has(> .popover) { z-index: 1; }
.popover:focus { outline: none; }
.popover:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
@keyframes appear { from { opacity: 0; transform: translateY(3px); } }
.popover h2 { margin: 0; font-size: 15px; line-height: 1.35; font-weight: 650; }
.popover p { margin: 0; }
.head {
  position: sticky; top: 0; z-index: 1; display: flex; align-items: center; gap: 2px; padding: 8px 8px 6px 14px;
  background: var(--ground);
}
.head .chip { margin-inline-end: auto; }
.chip {
  display: inline-flex; align-items: center; gap: 5px; padding: 3px 9px 3px 6px; border-radius: 12px; font-size: 12px;
  font-weight: 600; line-height: 1.4; background: var(--sunken); color: var(--quiet);
}
.chip[data-severity="error"] { background: var(--error-soft); color: var(--error); }
.chip[data-severity="warning"] { background: var(--warning-soft); color: var(--warning); }
.chip[data-severity="info"] { background: var(--info-soft); color: var(--info); }
.chip[data-severity="clear"] { background: var(--accent-soft); color: var(--accent); }
.pager { font-size: 12px; color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
.round {
  display: inline-grid; place-items: center; width: 28px; height: 28px; border-radius: 8px; color: var(--quiet);
  transition: background var(--quick);
}
.round:hover { background: var(--sunken); color: var(--text); }
.popover .notice {
  margin: 0 14px 8px; padding: 7px 10px; border-radius: 8px; background: var(--sunken); font-size: 13px;
}
.body { display: grid; gap: 8px; padding: 0 14px 14px; }
.words {
  justify-self: start; max-width: 100%; padding: 1px 6px; border-radius: 5px; background: var(--sunken);
  font-size: 13px; overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2;
  overflow: hidden;
}
.category { font-size: 12px; color: var(--quiet); }
.what { display: grid; gap: 6px; }
.why { color: var(--text); }
.basis { font-size: 12.5px; color: var(--quiet); display: flex; flex-wrap: wrap; gap: 2px 10px; }
.card { border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden; }
.card-head {
  display: flex; justify-content: space-between; align-items: baseline; gap: 8px; padding: 7px 11px; font-size: 12px;
  color: var(--quiet); background: var(--sunken);
}
.card-head strong { color: var(--text); font-weight: 600; }
.change { margin: 0; display: grid; grid-template-columns: auto 1fr; gap: 5px 10px; padding: 9px 11px; font-size: 13.5px; }
.change dt { color: var(--quiet); font-size: 12px; line-height: 1.6; }
.change dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; max-height: 8.7em; overflow: auto; }
.change del { color: var(--quiet); text-decoration-color: var(--line-strong); }
.change ins { text-decoration: none; font-weight: 500; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
.card .actions { padding: 0 11px 11px; }
.reasons { display: grid; gap: 2px; }
.reason {
  display: flex; align-items: center; gap: 8px; width: 100%; min-height: 32px; padding: 5px 8px; border-radius: 7px;
}
.reason:hover { background: var(--sunken); }
.reason .icon { color: var(--quiet); }
.answer { display: block; margin: 0 0 4px; padding: 8px 10px; border-radius: 8px; background: var(--info-soft); font-size: 13px; }
.section { border-top: 1px solid var(--line); padding-top: 3px; }
.body > .section:last-child { margin-bottom: -8px; }
.toggle {
  display: flex; align-items: center; gap: 6px; width: 100%; min-height: 30px; border-radius: 6px; font-weight: 550;
  font-size: 13px; color: var(--quiet);
}
.toggle:hover { color: var(--text); }
.toggle .icon { transition: transform var(--quick); }
.toggle[aria-expanded="true"] .icon { transform: rotate(90deg); }
.reply { display: grid; grid-template-columns: 1fr auto; gap: 2px 10px; align-items: center; padding: 6px 0; }
.reply-title { font-weight: 550; font-size: 13px; }
.reply-text {
  grid-column: 1; color: var(--quiet); font-size: 12.5px; overflow: hidden; display: -webkit-box;
  -webkit-box-orient: vertical; -webkit-line-clamp: 2;
}
.whole .reply-text { display: block; }
.reply .button { grid-column: 2; grid-row: 1 / span 2; }
.advice { padding: 9px 11px; }
.hint { font-size: 12.5px; color: var(--quiet); }
.report {
  margin: 0; padding: 9px 11px; border-radius: 8px; background: var(--sunken); white-space: pre-wrap;
  font: 12px/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; user-select: text; overflow-wrap: anywhere;
}
@media (forced-colors: active) {
  .popover, .card, .chip, .notice, .words, .answer, .report { border: 1px solid CanvasText; }
}
`;

/** The whole style of the closed shadow root. */
export const composeCss = `
:host { all: initial; }
${tokens}${controls}${pill}${popover}`;
