import type { JSX } from 'preact';

/** A word that is spoken: around each of the others. */
const bubble = 'M2.5 3.5h11v8h-6l-3 2.5v-2.5h-2z';
/** How a draft stands. Outlines on a 16 × 16 grid, drawn for this project. */
const paths = {
  clear: 'M5.5 7.4l1.8 1.8 3.2-3.4',
  blank: 'M8 5.4v4.2M5.9 7.5h4.2',
  checking: 'M5.4 7.5h.1M8 7.5h.1M10.5 7.5h.1',
  found: 'M8 5.4v2.4M8 9.6v.1',
  'not-checked': 'M6.6 6.4a1.4 1.4 0 1 1 1.4 1.5v.5M8 9.9v.1',
  partly: 'M5.9 7.5h4.2',
  off: 'M4.5 1.8l8 12.4',
} as const;

export type IconName = keyof typeof paths;

/** Decoration only: what it means is always said in words beside it. */
export function Outline({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={path} />
    </svg>
  );
}

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return <Outline path={bubble + paths[name]} />;
}
