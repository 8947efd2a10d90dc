/** True in Firefox's content scripts: the page finds nothing in a `DataTransfer` that was made there. */
export const hidesTransfers = 'wrappedJSObject' in window;
