import { parts } from './parts.ts';

/**
 * Stands for Preact and its signals in the second script (wxt.config.ts): components of both draw into one tree, so
 * both use those that the first script has.
 */
export const { Fragment, jsx, jsxs, signal, useLayoutEffect, useRef, useState } = parts;
/** What a development build asks for. */
export const { jsx: jsxDEV } = parts;
