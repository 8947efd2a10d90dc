// Runs checker.bench.ts as it is: rules are found by import.meta.glob, which needs Vite.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '../..');
const { module } = await runnerImport(join(import.meta.dirname, 'checker.bench.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
await module.main();
