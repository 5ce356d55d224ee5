/**
 * `npm run data`: the published tables, as `build-data.ts` makes them; those that are made already of the same inputs are kept,
 * unless `--force` is given. `--city <folder>` names another city than that of `data/stadt.json`.
 */
import { parseArgs } from 'node:util';
import { cityEnvironment } from '../src/schema/data-folders.mjs';
import { runAsCommand } from './command.ts';
import { buildFolders } from './folders.ts';
import { unlessKept } from './kept.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { force: { type: 'boolean', default: false }, city: { type: 'string' } } });
  if (values.city) Object.assign(process.env, cityEnvironment(values.city));
  const { data, general, out, complete } = buildFolders();
  const built = await unlessKept(
    { from: general ? [general, data] : [data], into: [out, complete] },
    async () => {
      // a second to load, which only a build needs
      const { buildHere } = await import('./build-data.ts');
      await buildHere();
    },
    { force: values.force },
  );
  if (!built) console.log(`${out}: aus denselben Eingaben schon gebaut (neu bauen: npm run data -- --force)`);
}

runAsCommand(import.meta.url, main);
