import type { EditorHandle, Mount } from '../../pages/editors/handle.ts';

declare global {
  interface Window {
    /** The one editor of this page; set once it stands. */
    handle?: EditorHandle;
    /** Asks the content script about the box. */
    ask(call: string, ...args: unknown[]): Promise<unknown>;
  }
}

const mounts = import.meta.glob<{ mount: Mount }>('../../pages/editors/*.{ts,tsx}');
const parameters = new URLSearchParams(location.search);

let asked = 0;
window.ask = (call, ...args) =>
  new Promise((resolve, reject) => {
    const id = asked++;
    const listen = (event: Event): void => {
      if (!(event instanceof CustomEvent)) return;
      const answer = JSON.parse(String(event.detail)) as { id: number; value?: unknown; error?: string };
      if (answer.id !== id) return;
      window.removeEventListener('editors:answer', listen);
      if (answer.error === undefined) resolve(answer.value);
      else reject(new Error(answer.error));
    };
    window.addEventListener('editors:answer', listen);
    const detail = JSON.stringify({ id, call, args });
    const target = window.handle?.root ?? document.body;
    target.dispatchEvent(new CustomEvent('editors:ask', { detail, bubbles: true, composed: true }));
  });

async function start(): Promise<void> {
  const name = parameters.get('editor') ?? '';
  const entry = Object.entries(mounts).find(([path]) => new RegExp(`/${name}\\.tsx?$`).test(path));
  if (!entry) throw new Error(`There is no editor called ${name}.`);
  const { mount } = await entry[1]();
  const place = document.createElement('div');
  place.id = 'place';
  document.body.append(place);
  let container: HTMLElement = place;
  if (parameters.has('shadow')) {
    container = document.createElement('div');
    place.attachShadow({ mode: 'open' }).append(container);
  }
  const handle = mount(container, { text: parameters.get('text') ?? '' });
  if (name === 'trix') await new Promise((resolve) => handle.root.addEventListener('trix-initialize', resolve));
  window.handle = handle;
}

await start();
