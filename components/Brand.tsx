import type { JSX } from 'preact';
import { Icon } from './Icon.tsx';

/** The name above our own pages. */
export function Brand(): JSX.Element {
  return (
    <p class="brand">
      <Icon name="clear" />
      Chaperone
    </p>
  );
}
