/** What stands in a host that a person or an admin writes down: letters of any script, digits, dots and hyphens. */
const host = /^[\p{L}\p{M}\p{N}._-]+$/u;
const longest = 253;

/**
 * The match pattern of a whole site: "https://host/*", or "https://*.host/*" for a host and all that is under it. Takes
 * a bare host too. Null where it is neither; without https, or with a path, it is neither.
 */
export function sitePattern(given: string): string | null {
  const [bare = ''] = given
    .trim()
    .toLowerCase()
    .replace(/^https:\/\//, '')
    .split(/\/\*?$/);
  const star = bare.startsWith('*.') ? '*.' : '';
  const name = bare.slice(star.length);
  if (name.length > longest || !host.test(name) || !URL.canParse(`https://${name}`)) return null;
  const { hostname } = new URL(`https://${name}`);
  // A star before a whole ending ("*.com") would be half the web.
  if (hostname.endsWith('.') || (star !== '' && !hostname.includes('.'))) return null;
  return `https://${star}${hostname}/*`;
}

/** The host of such a pattern, as people read it. */
export function siteName(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}
