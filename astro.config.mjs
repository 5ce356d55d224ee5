import { statSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { writeHeaders } from './src/daten/write-headers.mjs';
import { writeSitemap } from './src/daten/write-sitemap.mjs';
import { writeFigures } from './src/figure/build/write-figures.mjs';
import { noteShipped } from './src/licences/note-shipped.mjs';

/** Size of the engine that the explorer names before and while it loads; the browser counts unpacked bytes. */
const engineBytes = statSync(new URL('./node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm', import.meta.url)).size;

/**
 * Leaves out of the build what changes nothing in the site: shaking unused code out of the modules that render the pages, which are
 * thrown away afterwards.
 * @returns {import('astro').AstroIntegration}
 */
const leanBuild = () => ({
  name: 'lean-build',
  hooks: {
    'astro:build:setup': ({ target, updateConfig }) => {
      if (target === 'server') updateConfig({ build: { rollupOptions: { treeshake: false } } });
    },
  },
});

/**
 * Makes two builds equal: the scripts of pages are found in an order that changes from build to build, and of several that are one
 * module the first gives the bundle its name.
 * @returns {import('astro').AstroIntegration}
 */
const scriptsInOrder = () => ({
  name: 'scripts-in-order',
  hooks: {
    'astro:build:setup': ({ target, vite }) => {
      const input = vite.build?.rollupOptions?.input;
      if (target === 'client' && Array.isArray(input)) input.sort();
    },
  },
});

export default defineConfig({
  srcDir: './src',
  publicDir: process.env.KLARHAUSHALT_PUBLIC ?? './public',
  outDir: process.env.KLARHAUSHALT_DIST ?? './dist',
  trailingSlash: 'always',
  compressHTML: true,
  scopedStyleStrategy: 'class',
  build: { inlineStylesheets: 'never', assets: '_astro' },
  devToolbar: { enabled: false },
  integrations: [noteShipped(), writeFigures(), writeSitemap(), writeHeaders(), leanBuild(), scriptsInOrder()],
  vite: {
    // what builds write changes nothing that is developed, and would let the server load everything anew
    server: { watch: { ignored: ['**/public/daten*/**', '**/.cache/**', '**/dist*/**', '**/test-results/**'] } },
    define: { __ENGINE_BYTES__: JSON.stringify(engineBytes) },
    build: {
      assetsInlineLimit: 0,
      // would only be told, after packing eighteen megabytes of engine
      reportCompressedSize: false,
      rollupOptions: {
        output: {
          // each small part costs a way to the server of its own
          experimentalMinChunkSize: 2000,
          // the engine has a folder of its own, so that a host can give its worker its own headers
          assetFileNames: ({ names }) =>
            names.some((name) => name.startsWith('duckdb-'))
              ? 'engine/[name].[hash][extname]'
              : '_astro/[name].[hash][extname]',
        },
      },
    },
  },
});
