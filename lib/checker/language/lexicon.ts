import { withoutAccents } from './verbs.ts';
import { spanishClasses, wordClasses } from './words/index.ts';

interface Node {
  readonly next: Map<string, Node>;
  classes: string[] | null;
}

const english: Node = { next: new Map(), classes: null };
/** Asked of Spanish sentences only: "once" and "pie" are English words, too. Its words have no accents. */
const spanish: Node = { next: new Map(), classes: null };

function add(root: Node, name: string, phrase: string): void {
  let node = root;
  for (const word of phrase.split(' ')) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), classes: null };
      node.next.set(word, next);
    }
    node = next;
  }
  (node.classes ??= []).push(name);
}

for (const [root, lists] of [
  [english, wordClasses],
  [spanish, spanishClasses],
] as const) {
  for (const [name, list] of Object.entries(lists)) {
    for (const phrase of list.split(',')) {
      const clean = phrase.trim().replace(/\s+/g, ' ');
      if (clean) add(root, name, root === spanish ? withoutAccents(clean) : clean);
    }
  }
}

/** "crowns" is looked up as "crown", "patient's" as "patient". */
function stems(word: string): string[] {
  const bare = word.replace(/'s?$/, '');
  const found = [word];
  if (bare !== word) found.push(bare);
  if (bare.length > 3 && bare.endsWith('s')) found.push(bare.slice(0, -1));
  if (bare.length > 4 && bare.endsWith('es')) found.push(bare.slice(0, -2));
  if (bare.length > 4 && bare.endsWith('ies')) found.push(`${bare.slice(0, -3)}y`);
  return found;
}

const none: ReadonlyMap<string, number> = new Map();

/**
 * Our classes whose words or phrases start at `index`, each with its length in tokens (the longest). For a Spanish
 * sentence (`norms` without accents) the Spanish lists are asked, too.
 */
export function classesAt(norms: readonly string[], index: number, inSpanish = false): ReadonlyMap<string, number> {
  let found: Map<string, number> | null = null;
  const walk = (node: Node, at: number): void => {
    if (node.classes) {
      found ??= new Map();
      for (const name of node.classes) found.set(name, Math.max(found.get(name) ?? 0, at - index));
    }
    const word = norms[at];
    if (word === undefined || node.next.size === 0) return;
    for (const stem of stems(word)) {
      const next = node.next.get(stem);
      if (next) walk(next, at + 1);
    }
  };
  walk(english, index);
  if (inSpanish) walk(spanish, index);
  return found ?? none;
}
