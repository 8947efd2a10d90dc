/** Buttons with an edge of their own. */
export const buttons = `
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
@media (forced-colors: active) {
  .button, .button.primary { border-color: ButtonText; }
  .button.primary { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
}
`;
