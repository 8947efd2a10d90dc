import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** Keeps the element where it belongs until the signal aborts; sets its transform. */
  readonly place: (element: HTMLElement, signal: AbortSignal) => void;
  /** What it stands beside; another one means another place. */
  readonly beside?: number;
  readonly children: ComponentChildren;
}

/** A piece of interface that stands at a place of the page, kept there by whoever knows the page. */
export function Placed({ place, beside, children }: Props): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const controller = new AbortController();
    if (element.current) place(element.current, controller.signal);
    return () => controller.abort();
  }, [place, beside]);
  return (
    <div ref={element} style={{ position: 'fixed', left: '0', top: '0', width: 'max-content' }}>
      {children}
    </div>
  );
}
