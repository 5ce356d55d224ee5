import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { shipped } from './shipped.mjs';

const SHIPPED = new URL('./shipped.mjs', import.meta.url);

/** What is cut out of its package by hand (`npm run font`), so that no bundler sees it. */
const BY_HAND = ['@fontsource-variable/newsreader'];

/**
 * Notes the package of a file, if it is of one: the innermost, where packages lie in packages.
 * @param {string} file
 */
function note(file) {
  const [folder, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(file) ?? [];
  if (folder && name) shipped.set(name, folder.replace(/^\0/, ''));
}

/**
 * Notes the packages of everything that a bundle for the browser is made of.
 * @returns {import('vite').Plugin}
 */
const noting = () => ({
  name: 'note-shipped',
  apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk') {
        for (const [file, { renderedLength }] of Object.entries(part.modules)) if (renderedLength > 0) note(file);
      } else for (const file of part.originalFileNames) note(file);
    }
  },
});

/** @returns {import('vite').Plugin} */
const oneList = () => ({
  name: 'one-list-of-shipped',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (/\/shipped\.mjs$/.test(id) ? { id: SHIPPED.href, external: 'absolute' } : undefined),
});

/**
 * Lets the page on licences know which packages are shipped.
 * @returns {import('astro').AstroIntegration}
 */
export const noteShipped = () => ({
  name: 'note-shipped',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const { resolve } = createRequire(import.meta.url);
      for (const name of BY_HAND) shipped.set(name, dirname(resolve(`${name}/package.json`)));
      updateConfig({ vite: { plugins: [oneList(), noting()], worker: { plugins: () => [noting()] } } });
    },
  },
});
