/**
 * The colours, sizes and motions of everything: for the closed shadow root in pages and for our own pages. What only
 * the popover and our pages need besides is in tones.css.ts, so that a page without a box in use is spared it.
 * In a page they stand on our own elements, not on the host: a page's `*` rule would win there.
 * Contrast of text on its ground is 4.5:1 or more in both schemes (checked with axe).
 */
export const tokens = `
:root, .pill, .popover {
  color-scheme: light dark;
  --ground: #ffffff;
  --raised: #ffffff;
  --text: #18212b;
  --quiet: #52606d;
  --line: #d3dae1;
  --line-strong: #8592a0;
  --accent: #0a6468;
  --error: #a1271d;
  --warning: #7f4d00;
  --font: system-ui, sans-serif;
  --quick: 120ms;
}
@media (prefers-color-scheme: dark) {
  :root, .pill, .popover {
    --ground: #191f26;
    --raised: #1e252d;
    --text: #e7ecf1;
    --quiet: #a9b4c0;
    --line: #37424e;
    --line-strong: #74828f;
    --accent: #66c9c4;
    --error: #ff9d92;
    --warning: #f1bd66;
  }
}
@media (prefers-reduced-motion: reduce) {
  :root, .pill, .popover { --quick: 0ms; }
}
`;

/** Focus and what every button has: the same in pages and in the shadow root. */
export const controls = `
*, *::before, *::after { box-sizing: border-box; }
button {
  font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; cursor: pointer; text-align: start;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.icon { width: 16px; height: 16px; flex: none; display: block; }
.hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; border: 0;
}
@media (forced-colors: active) { :focus-visible { outline-color: Highlight; } }
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
@media (forced-colors: active) { .pill { border-color: ButtonText; } }
`;

const popover = `
.popover {
  width: 372px; max-width: min(100%, 100vw - 16px); max-height: inherit; overflow: auto;
  overscroll-behavior: contain; border: 1px solid var(--line); border-radius: 12px; background: var(--ground);
  color: var(--text); box-shadow: var(--shadow); font: 14px/1.45 var(--font); text-align: start;
  animation: appear var(--quick) ease-out; pointer-events: auto; cursor: default;
}
div:has(> .popover) { z-index: 1; }
.popover:focus { outline: none; }
.popover:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.stand-in { padding: 12px 14px; }
@keyframes appear { from { opacity: 0; transform: translateY(3px); } }
@media (forced-colors: active) { .popover { border-color: CanvasText; } }
`;

/** The whole style of the closed shadow root. */
export const composeCss = `
:host { all: initial; }
${tokens}${controls}${pill}${popover}`;
