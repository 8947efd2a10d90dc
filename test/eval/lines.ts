import { readFileSync } from 'node:fs';

/** The values of a JSON Lines file; throws with the line's number where one is not JSON. */
export function readLines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index): unknown[] => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line)];
      } catch (cause) {
        throw new Error(`${path}: line ${index + 1} is not JSON`, { cause });
      }
    });
}
