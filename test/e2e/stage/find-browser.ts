import { findBrowser } from '../../browsers.mjs';

/** The browser's program, found as `npm test` finds it; throws, saying what to do, where there is none. */
export async function programOf(name: 'chromium' | 'firefox'): Promise<string> {
  const program = await findBrowser(name);
  if (program === null)
    throw new Error(
      `No ${name} was found. Run \`npm test\`, which installs one, or set CHAPERONE_${name.toUpperCase()} to its program.`,
    );
  return program;
}
