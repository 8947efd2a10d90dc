/** The colours, shadow and links that only the popover and our own pages have, beside those of theme.css.ts. */
export const tones = `
:root, .popover {
  --sunken: #f4f6f8;
  --accent-hover: #084f52;
  --on-accent: #ffffff;
  --accent-soft: #e4f1f1;
  --error-soft: #fbeceb;
  --warning-soft: #fcf3e2;
  --info: #2a5591;
  --info-soft: #e9f0fa;
  --shadow: 0 1px 2px rgb(16 24 32 / 10%), 0 8px 28px rgb(16 24 32 / 16%);
  --radius: 10px;
}
@media (prefers-color-scheme: dark) {
  :root, .popover {
    --sunken: #222a33;
    --accent-hover: #86dad6;
    --on-accent: #06211f;
    --accent-soft: #1c3838;
    --error-soft: #40221f;
    --warning-soft: #3a2e18;
    --info: #9fc3f5;
    --info-soft: #1f2f45;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 10px 32px rgb(0 0 0 / 50%);
  }
}
a { color: var(--accent); text-underline-offset: 2px; }
a:hover { color: var(--accent-hover); }
`;
