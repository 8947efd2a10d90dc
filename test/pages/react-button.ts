import { createElement, type HTMLAttributes } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** The same button as React draws it: React hears of a press at its root, not at the button. */
export function reactButton(button: HTMLElement, onPress: () => void): void {
  const root = document.createElement('div');
  button.replaceWith(root);
  const attributes = Object.fromEntries(button.getAttributeNames().map((name) => [name, button.getAttribute(name)]));
  const properties: HTMLAttributes<HTMLElement> = {
    ...attributes,
    dangerouslySetInnerHTML: { __html: button.innerHTML },
    onClick: onPress,
  };
  flushSync(() => createRoot(root).render(createElement(button.localName, properties)));
}
