import { reactButton } from './react-button.ts';

/** Publishes when this button, or the form that it stands in, says so. */
type Way = (button: HTMLElement, publish: () => void) => void;

declare global {
  interface Window {
    /** What a script in the page's head hears, before any other listener of the page. */
    __captured?: ((event: Event) => void)[];
  }
}

/** The ways in which real sites hear that somebody pressed Post. */
export const ways = {
  /** A listener on the button. */
  button: (button, publish) => button.addEventListener('click', publish),
  /** A listener for the whole document, which asks what was pressed. */
  document: (button, publish) => {
    document.addEventListener('click', (event) => {
      if (event.composedPath().includes(button)) publish();
    });
  },
  /** A capturing listener on the window that stands in the page's head, first of all that the page has. */
  head: (button, publish) => {
    if (!window.__captured) throw new Error('The page has no script in its head that listens.');
    window.__captured.push((event) => {
      if (event.composedPath().includes(button)) publish();
    });
  },
  react: reactButton,
  /** At the pointer's way down, before there is a click. */
  pointer: (button, publish) => button.addEventListener('pointerdown', publish),
  /** When the form is sent, by its button or by Enter in one of its fields. */
  form: (button, publish) => button.closest('form')?.addEventListener('submit', publish),
} as const satisfies Readonly<Record<string, Way>>;
