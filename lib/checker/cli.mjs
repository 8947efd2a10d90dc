// Starts the checker's command line: builds it for Node when a source is newer than the last build.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const output = join(root, '.output/check');
const built = join(output, 'cli.mjs');

function newestSource() {
  const files = readdirSync(here, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  // A deleted file changes its folder's time only.
  const folders = files.map((file) => dirname(file));
  return Math.max(...[...files, ...folders, join(root, 'package-lock.json')].map((path) => statSync(path).mtimeMs));
}

if (!existsSync(built) || statSync(built).mtimeMs < newestSource()) {
  const { build } = await import('vite');
  // Built aside and moved: two runs at once never read half a file.
  const aside = join(output, `build-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(here, 'cli.ts'),
      outDir: aside,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'cli.mjs', inlineDynamicImports: true } },
    },
    ssr: { noExternal: true },
  });
  renameSync(join(aside, 'cli.mjs'), built);
  rmSync(aside, { recursive: true, force: true });
}

process.stdout.on('error', (error) => {
  // The reader closed the pipe ("| head"): nothing more to say.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const { main } = await import(pathToFileURL(built).href);
process.exitCode = await main(process.argv.slice(2));
