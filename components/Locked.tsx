import type { JSX } from 'preact';
import { Sign } from './Sign.tsx';
import type { Words } from './words.ts';

/** Says that the organization has set this, so it cannot be changed here. */
export function Locked({ words }: { readonly words: Words }): JSX.Element {
  return (
    <span class="lock">
      <Sign name="lock" />
      {words('options.locked')}
    </span>
  );
}
