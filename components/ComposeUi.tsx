import type { JSX } from 'preact';
import type { ReadonlySignal } from '@preact/signals';
import { LiveRegion } from './LiveRegion.tsx';
import { Pill } from './Pill.tsx';
import { Placed } from './Placed.tsx';
import { StandIn } from './StandIn.tsx';
import type { ComposeView } from './compose-view.ts';

type Place = (element: HTMLElement, signal: AbortSignal) => void;

/** One compose box's interface: its view, and where its two pieces stand. */
export interface BoxUi {
  readonly key: number;
  readonly view: ComposeView;
  readonly placePill: Place;
  readonly placePopover: Place;
}

function Box({ view, placePill, placePopover }: BoxUi): JSX.Element {
  const Popover = view.popover.value ?? StandIn;
  return (
    <>
      <Placed place={placePill}>
        <Pill view={view} />
      </Placed>
      {view.open.value && view.texts.value['name'] && (
        <Placed place={placePopover} beside={view.selected.value}>
          <Popover view={view} />
        </Placed>
      )}
      <LiveRegion view={view} />
    </>
  );
}

/** Everything of ours in one frame. */
export function ComposeUi({ boxes }: { readonly boxes: ReadonlySignal<readonly BoxUi[]> }): JSX.Element {
  return (
    <>
      {boxes.value.map((box) => (
        <Box {...box} key={box.key} />
      ))}
    </>
  );
}
