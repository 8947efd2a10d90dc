import { signal } from '@preact/signals';
import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';
import type { PopoverComponent } from '../../components/compose-view.ts';
import type { placePopover } from '../../lib/compose/place-popover.ts';
import type { Sight } from '../../lib/compose/sight.ts';
import { partsKey } from './parts-key.ts';

const shared = { Fragment, jsx, jsxs, signal, useLayoutEffect, useRef, useState };

/** What the second script brings. */
export interface Brought {
  readonly Popover: PopoverComponent;
  readonly Sight: typeof Sight;
  readonly placePopover: typeof placePopover;
}

/** The one Preact of a page, its signals, and who takes what is brought. */
export type Parts = typeof shared & { readonly accept: (brought: Brought) => void };

export function offerParts(accept: Parts['accept']): void {
  Reflect.set(globalThis, partsKey, { ...shared, accept } satisfies Parts);
}
