// Runs a script of this folder as it is: rules are found by import.meta.glob, which needs Vite.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const [script = 'eval.ts', ...rest] = process.argv.slice(2);
const { module } = await runnerImport(join(import.meta.dirname, script), {
  root: join(import.meta.dirname, '../..'),
  configFile: false,
  logLevel: 'error',
});
await module.main(rest);
