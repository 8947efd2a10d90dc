import { build } from 'wxt';

/**
 * Bounds of the content script, compressed: as it is shipped, and without platform data, which grows with every site.
 * The latter is built anew by the same configuration, with an empty platform in the place of each site's file.
 */
const bare = '.cache/without-platforms';
const site = /\/lib\/platforms\/(?!(?:platform|registry|generic|tree|visible|context|labels)\.ts$)[\w-]+\.ts$/;

await build({
  root: import.meta.dirname,
  browser: 'chrome',
  outDir: bare,
  filterEntrypoints: ['compose'],
  vite: () => ({
    plugins: [
      {
        name: 'without-platforms',
        enforce: 'pre',
        load: (id) => (site.test(id) ? 'export default { matches: [], composers: [] };' : null),
      },
    ],
  }),
});

export default [
  {
    name: "content script, with every platform's data",
    path: '.output/chrome-mv3/compose.js',
    limit: '40 KB',
    brotli: true,
  },
  {
    name: 'its second part, put in when a box is used',
    path: '.output/chrome-mv3/popover.js',
    limit: '8 KB',
    brotli: true,
  },
  {
    name: 'content script, Firefox',
    path: '.output/firefox-mv3/compose.js',
    limit: '40 KB',
    brotli: true,
  },
  {
    name: 'content script, without platform data',
    path: `${bare}/chrome-mv3/compose.js`,
    limit: '30 KB',
    brotli: true,
  },
];
