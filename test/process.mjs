import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/**
 * The command line of a package's own tool, run by this Node: no shell, no `npx`, the same on every system.
 *
 * @param {string} packageName
 * @param {string} [command] The tool's name, where the package has several.
 * @returns {string[]} Node's path, the script's path.
 */
export function tool(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command "${command}"`);
  return [process.execPath, join(folder, script)];
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  // Whoever stops us stops what we started: no browser or compiler is left behind.
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });
}

/**
 * Runs a command in the project's folder until it ends.
 *
 * @param {readonly string[]} commandLine
 * @param {{ env?: Record<string, string>, show?: boolean, shell?: boolean }} [options] `show` passes the output on as
 *   it comes instead of keeping it.
 * @returns {Promise<{ code: number, output: string }>} Never rejects: a command that cannot start ends with code 127.
 */
export function run(commandLine, { env = {}, show = false, shell = false } = {}) {
  const [command = '', ...args] = commandLine;
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    running.add(child);
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (output += chunk));
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 127, output: `${output}${command}: ${error.message}\n` }));
    child.on('close', (code, signal) => {
      running.delete(child);
      done(signal ? { code: 1, output: `${output}${command} was ended by ${signal}.\n` } : { code: code ?? 1, output });
    });
  });
}
