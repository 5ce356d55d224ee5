/** From a budget file and a name to the folder of a city: everything that its site is built of, and nothing invented. */

import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import Papa from 'papaparse';
import { candidates, type Municipality, peersOf, size } from '../../src/budget/municipalities.ts';
import { groupBy } from '../../src/reader/group.ts';
import type { Question } from '../../src/reader/questions.ts';
import type { Site } from '../../src/site.ts';
import { slug } from '../../src/text/slug.ts';
import { importBudget } from '../import/budget/import.ts';
import { packedDataset, unpackDataset } from '../import/budget/packed.ts';
import { writeJson } from '../write/json.ts';
import { replaceFolder } from '../write/replace-folder.ts';
import { readMunicipalities, readMunicipalitySources } from './directory.ts';
import { writeOwnStatistics } from './own-statistics.ts';
import { districtName, type KnownRegion, knownRegions, regionKey } from './regions.ts';
import { type Held, planYear, siteOf } from './site-file.ts';

export interface CityOptions {
  /** What the city is called, or its key. */
  readonly name: string;
  /** Files of its budget, or a dataset that the import has made. */
  readonly from: readonly string[];
  /** The folder of the city. */
  readonly to?: string;
  /** Folder of the general data. */
  readonly general: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly totals: Readonly<Record<string, string>>;
  readonly report?: string;
  readonly ask?: (question: Question) => Promise<string>;
}

/** What was made; code 2: a question is open, and nothing was written. */
export interface Created {
  readonly code: 0 | 2;
  readonly text: string;
  readonly folder?: string;
}

/** Makes the folder, or adds a budget to the one that is there. Throws and writes nothing when something is wrong. */
export async function createCity(options: CityOptions): Promise<Created> {
  const all = await readMunicipalities();
  const regions = await knownRegions(options.general);
  const own = await whichOne(all, regions, options);
  if ('code' in own) return own;
  const region = regionKey(regions, own.ags) ?? own.ags;
  const folder = options.to ?? join('data', slug(own.name));
  const described = join(folder, 'site.json');
  const before = existsSync(described) ? (JSON.parse(await readFile(described, 'utf8')) as Site) : undefined;
  if (before && before.stadt.ags !== region)
    throw new Error(
      `${described} gehört zu ${before.stadt.name} (${before.stadt.ags}). Ein anderer Ordner: --to <Ordner>`,
    );

  const budget = await takeBudget(folder, region, options);
  if (budget.code !== 0) return budget;
  if (before)
    return {
      code: 0,
      folder,
      text: `${budget.text}\n\n${said(own, folder, 'Der Haushalt liegt neben dem, was schon da war.')}`,
    };

  const held = await heldBy(budget.folder);
  const peers = peersOf(all, own).filter(({ ags }) => regionKey(regions, ags) !== undefined || region === own.ags);
  const unknown = [own, ...peers].filter(({ ags }) => regionKey(regions, ags) === undefined);
  if (unknown.length > 0) await writeOwnStatistics(folder, unknown, await readMunicipalitySources());
  const keys = peers.map(({ ags }) => regionKey(regions, ags) ?? ags);
  const planjahr = options.answers.planjahr ? Number(options.answers.planjahr) : planYear(held);
  await writeJson(described, siteOf(own, region, keys, held, planjahr));
  const told = planjahr ? `Erzählt wird vom Plan für ${planjahr} (anders: haushalt.jahr in site.json). ` : '';
  const beside = peers.length > 0 ? `Daneben stehen: ${peers.map(({ name }) => name).join(', ')}.` : '';
  return { code: 0, folder, text: `${budget.text}\n\n${said(own, folder, `${told}${beside}`)}` };
}

const said = ({ name, ags }: Municipality, folder: string, more: string): string =>
  [
    `${name} (${ags}) liegt in ${folder}. ${more}`.trim(),
    `Ansehen:   npm start -- --city ${folder}`,
    `Ergänzen:  ${join(folder, 'site.json')} (Betreiber, Adresse, Links, was fehlt)`,
  ].join('\n');

/** The municipality that is meant; several are a question. */
async function whichOne(
  all: readonly Municipality[],
  regions: ReadonlyMap<string, KnownRegion>,
  { name, answers, ask }: CityOptions,
): Promise<Municipality | Created> {
  const found = candidates(all, answers.ags ?? name);
  const [only, other] = found;
  if (!only)
    throw new Error(
      `„${answers.ags ?? name}“ heißt keine Gemeinde im Gemeindeverzeichnis. Der Gemeindeschlüssel findet sie sicher: --ags 05170024`,
    );
  if (!other) return only;
  const options = found.map((one) => one.ags);
  const lines = found.map((one) => {
    const district = districtName(regions, one.ags);
    return `  ${one.ags}  ${one.name}${one.zusatz && `, ${one.zusatz}`}${district && ` (${district})`}, ${size(one).toLocaleString('de')} Einwohner`;
  });
  const text = `${found.length} Gemeinden heißen so:\n${lines.join('\n')}`;
  if (!ask) return { code: 2, text: `${text}\n\nNichts wurde geschrieben. Welche ist gemeint? --ags ${options[0]}` };
  const ags = await ask({ id: 'gemeinde', file: name, text: `${text}\nWelche ist gemeint?`, options });
  return found.find((one) => one.ags === ags) ?? only;
}

/** Puts the budget into the folder of the city: a dataset is copied, files are imported. */
async function takeBudget(folder: string, region: string, options: CityOptions): Promise<Created & { folder: string }> {
  const [first = ''] = options.from;
  const dataset =
    options.from.length === 1 && existsSync(join(first, 'haushalt.csv')) && existsSync(join(first, 'datapackage.json'));
  const name = basename(first.replace(/[\\/]$/, '').replace(/\.gz$/, ''));
  const to = join(folder, slug(dataset ? name : basename(name, extname(name))));
  if (dataset) {
    await replaceFolder(to, (fresh) => cp(first, fresh, { recursive: true }));
    return { code: 0, folder: to, text: `Der Datensatz ${first} ist übernommen.` };
  }
  const packed = options.from.length === 1 ? await packedDataset(first) : undefined;
  if (packed) return { code: 0, folder: to, text: await unpackDataset(packed, first, to) };
  const { code, text } = await importBudget(options.from, {
    ...options,
    to,
    answers: { ...options.answers, ags: region },
  });
  return { code, text, folder: to };
}

type Row = Readonly<Record<string, string>>;

async function heldBy(dataset: string): Promise<Held> {
  const rows = async (name: string): Promise<Row[]> => {
    const content = await readFile(join(dataset, `${name}.csv`), 'utf8').catch(() => '');
    return Papa.parse<Row>(content, { header: true, delimiter: ';', skipEmptyLines: true }).data;
  };
  const haushalt = await rows('haushalt');
  const names = await Promise.all(['gliederung', 'produkte', 'unterprodukte', 'konten'].map(rows));
  return {
    jahre: new Map(
      [...groupBy(haushalt, ({ wertart = '' }) => wertart)].map(([wertart, rows]) => [
        wertart,
        new Set(rows.map(({ jahr }) => Number(jahr))),
      ]),
    ),
    names: names.flat().map(({ name = '' }) => name),
  };
}
