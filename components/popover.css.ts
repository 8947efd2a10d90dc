import { buttons } from './buttons.css.ts';
import { tones } from './tones.css.ts';

/** The style of what is in the popover; it comes with it, on the colours and controls of theme.css.ts. */
export const popoverCss = `${tones}${buttons}
.popover { scrollbar-color: var(--line-strong) var(--ground); }
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
.pager { padding: 0 4px; font-size: 12px; color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
.round {
  display: inline-grid; place-items: center; width: 28px; height: 28px; border-radius: 8px; color: var(--quiet);
  transition: background var(--quick);
}
.round:hover { background: var(--sunken); color: var(--text); }
.popover .notice {
  margin: 0 14px 8px; padding: 7px 10px; border-radius: 8px; background: var(--sunken); font-size: 13px;
}
.body { display: grid; gap: 8px; padding: 0 14px 14px; }
.what { display: grid; gap: 6px; }
.why { color: var(--text); }
.held {
  margin: 0; padding: 8px 11px; max-height: 8.7em; overflow: auto; border: 1px solid var(--line);
  border-radius: var(--radius); font-size: 13.5px; white-space: pre-wrap; overflow-wrap: anywhere;
}
.held p + p { margin-top: 6px; padding-top: 6px; border-top: 1px solid var(--line); }
.held mark { background: var(--warning-soft); color: inherit; text-decoration: underline 2px var(--warning); }
/* What can be done about a post that is held stays in sight, whatever is read above. */
.hold {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; margin: 0 -14px -14px; padding: 8px 14px;
  background: var(--ground);
}
.hold:not(:has(.reasons)) { position: sticky; bottom: 0; border-top: 1px solid var(--line); }
.hold .section { border: 0; padding: 0; margin: 0; }
.hold .section:has(.reasons) { flex-basis: 100%; }
.popover:has(.hold) { scroll-padding-bottom: 56px; }
[aria-disabled="true"] { opacity: .6; cursor: default; }
.words {
  justify-self: start; max-width: 100%; padding: 1px 6px; border-radius: 5px; background: var(--sunken);
  font-size: 13px; overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2;
  overflow: hidden;
}
.category { font-size: 12px; color: var(--quiet); }
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
  .chip, .notice, .card, .words, .answer, .report { border: 1px solid CanvasText; }
  .held mark { background: Mark; color: MarkText; }
}
`;
