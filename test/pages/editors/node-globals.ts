/** Draft.js and what it stands on are written for Node's name of the global object. Import before it. */
Object.assign(globalThis, { global: globalThis });
