import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, tool } from './process.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** Whether node_modules holds exactly the versions of the lockfile (npm keeps its own copy there). */
function dependenciesAreCurrent() {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || installed[path]?.version === version || (!installed[path] && (optional || devOptional)),
  );
}

/**
 * Makes a fresh clone ready: packages as locked, and the types that WXT generates.
 *
 * @param {(line: string) => void} say
 * @throws {Error} With what npm or WXT said, when either fails.
 */
export async function prepare(say) {
  if (!dependenciesAreCurrent()) {
    say('Installing packages (npm ci) …');
    const { code, output } = await run(['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      shell: process.platform === 'win32',
      // A production setting of the machine would leave the tools out.
      env: { NODE_ENV: 'development' },
    });
    if (code !== 0) throw new Error(`npm ci failed.\n${output}`);
  }
  const { code, output } = await run([...tool('wxt'), 'prepare']);
  if (code !== 0) throw new Error(`wxt prepare failed.\n${output}`);
}
