import type { JSX } from 'preact';

/** Outlines on a 16 × 16 grid, drawn for this project. */
const paths = {
  clear: 'M2.5 3.5h11v8h-6l-3 2.5v-2.5h-2zM5.5 7.4l1.8 1.8 3.2-3.4',
  blank: 'M2.5 3.5h11v8h-6l-3 2.5v-2.5h-2zM8 5.4v4.2M5.9 7.5h4.2',
  found: 'M2.5 3.5h11v8h-6l-3 2.5v-2.5h-2zM8 5.4v2.4M8 9.6v.1',
  'not-checked': 'M2.5 3.5h11v8h-6l-3 2.5v-2.5h-2zM6.6 6.4a1.4 1.4 0 1 1 1.4 1.5v.5M8 9.9v.1',
  partly: 'M2.5 3.5h11v8h-6l-3 2.5v-2.5h-2zM5.9 7.5h4.2',
  off: 'M2.5 3.5h11v8h-6l-3 2.5v-2.5h-2zM4.5 1.8l8 12.4',
  error: 'M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM8 4.8v3.7M8 10.9v.1',
  warning: 'M8 2.2 14.3 13H1.7zM8 6.3v3.2M8 11.3v.1',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 7.4v3.6M8 5v.1',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  lock: 'M4 7.2h8v6H4zM5.7 7.2V5a2.3 2.3 0 0 1 4.6 0v2.2',
  check: 'M3.5 8.5l3 3 6-7',
  question: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM6.3 6.3A1.7 1.7 0 1 1 8 8.2v.8M8 11v.1',
  pencil: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z',
} as const;

export type IconName = keyof typeof paths;

/** Decoration only: what it means is always said in words beside it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
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
      <path d={paths[name]} />
    </svg>
  );
}
