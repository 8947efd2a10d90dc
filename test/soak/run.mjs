// Runs soak.ts as it is: rules are found by import.meta.glob, which needs Vite.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport(join(import.meta.dirname, 'soak.ts'), {
  root: join(import.meta.dirname, '../..'),
  configFile: false,
  logLevel: 'error',
});
module.main(process.argv.slice(2));
