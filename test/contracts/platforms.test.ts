import { expect, it } from 'vitest';
import type { ComposerDefinition } from '../../lib/platforms/platform.ts';
import { platforms, type RegisteredPlatform } from '../../lib/platforms/registry.ts';

const command = 'npx vitest run -c test/vitest.config.ts test/contracts/platforms.test.ts -u';
const parts = { title: 'title', 'content-warning': 'content warning', 'alt-text': 'alt text' } as const;

/** Rows of cells as Markdown, the columns as wide as the formatter wants them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map((row) => line(row))].join('\n');
}

function messagesOf({ inbox, composers }: RegisteredPlatform): string {
  if (inbox === 'business') return 'checked';
  const own = composers.filter((composer) => composer.inbox === 'business').map(({ name }) => name);
  return own.length > 0 ? `left alone, but for: ${own.join(', ')}` : 'left alone';
}

function contextOf({ context }: ComposerDefinition): string {
  if (!context) return '–';
  const rating = context.rating ?? context.filledStars;
  return ['text', context.author && 'author', rating && 'stars'].filter(Boolean).join(', ');
}

function waysOf({ submit, submitKeys }: ComposerDefinition): string {
  return [submit.length > 0 ? 'button' : 'button, by its words', ...submitKeys].join(', ');
}

function holds({ kind, part }: ComposerDefinition): string {
  const what = typeof kind === 'function' ? 'told by the page' : kind;
  return part ? `${parts[part]} (${what})` : what;
}

const sites = platforms.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));

const readme = `# Platforms

One file a site, data first: its hosts, its compose boxes, what they answer, and what publishes them. \`registry.ts\` finds the files, \`generic.ts\` takes over where a site's facts do not fit, or where there are none: it goes by roles, labels, and what stands near. Then the pill says that what is answered was not read.

How sure we are: **high**, several recent sources agree, or the site's own code was read; **medium**, one good source, or older ones; **low**, the host's name alone. None of it was tried with a signed-in account.

This file is made from the others, by \`${command}\`; a test fails when it is stale.

## Sites

${table(
  ['site', 'how sure', 'hosts', 'messages'],
  sites.map((site) => [
    site.name,
    site.confidence,
    site.matches.map((match) => match.replace(/^https:\/\/|\/?\*$/g, '')).join(', '),
    messagesOf(site),
  ]),
)}

## Boxes

Sites with nothing here are left to the generic adapter as a whole. A message is listed where its site's facts name it, also where it is left alone.

${table(
  ['site', 'box', 'holds', 'reads of what it answers', 'goes out by', 'pictures'],
  sites.flatMap((site) =>
    site.composers.map((composer) => [
      site.name,
      composer.name,
      holds(composer),
      contextOf(composer),
      waysOf(composer),
      composer.media ? 'found' : '–',
    ]),
  ),
)}
`;

it('lib/platforms/README.md says what the files say', async () => {
  await expect(readme).toMatchFileSnapshot('../../lib/platforms/README.md');
});
