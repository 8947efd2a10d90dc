/** Where the page's script leaves, in our own world only, what the second one needs of it. */
export const partsKey = Symbol.for('chaperone.parts');
