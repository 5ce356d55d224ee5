/**
 * `npm run bench`: measures the pipeline, the site build and the explorer; prints the result and keeps it in docs/benchmarks.md.
 * `npm run bench -- --scale`: measures the amounts of a whole Land, and keeps the result in docs/scale.md.
 *
 * Run it alone: on two cores, anything beside it counts twice.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { measureExplorer } from './bench/explorer.ts';
import { measurePipeline } from './bench/pipeline.ts';
import { ROOT } from './bench/process.ts';
import { benchReport } from './bench/report.ts';
import { measureScale } from './bench/scale.ts';
import { measureSearch } from './bench/search.ts';
import { measureSiteBuild } from './bench/site.ts';
import { runAsCommand } from './command.ts';

/** What follows was measured with another tool and is kept as it is. */
const BY_HAND = '<!-- by hand from here on -->';

async function main(): Promise<void> {
  const say = (step: string): boolean => process.stderr.write(`${step} …\n`);
  if (process.argv.includes('--scale')) {
    say('400 cities');
    return keep('scale.md', 'Scale', 'npm run bench -- --scale', await measureScale());
  }
  say('pipeline');
  const pipeline = await measurePipeline();
  say('site build');
  const site = await measureSiteBuild();
  try {
    say('search');
    const search = await measureSearch(site.dist);
    say('explorer');
    const explorer = await measureExplorer(site.dist);
    const report = benchReport({ pipeline, site, search, explorer });
    await keep('benchmarks.md', 'Benchmarks', 'npm run bench', report);
  } finally {
    await site.remove();
  }
}

async function keep(name: string, title: string, command: string, report: string): Promise<void> {
  console.log(report);
  const document = join(ROOT, 'docs', name);
  const before = await readFile(document, 'utf8').catch(() => '');
  const at = before.indexOf(BY_HAND);
  const kept = at < 0 ? '' : `\n${before.slice(at)}`;
  await mkdir(dirname(document), { recursive: true });
  await writeFile(document, `# ${title}\n\nWritten by \`${command}\`.\n\n${report}\n${kept}`);
}

runAsCommand(import.meta.url, main);
