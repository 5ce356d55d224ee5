/** The source of a list, and what its city says of itself. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { slug } from '../../../src/text/slug.ts';
import { object, readJson, text } from '../../read/json.ts';
import type { Row } from '../labels.ts';
import type { AnswersById } from './asking.ts';

/** What the city's own settings say, beside whose folder the dataset lies. */
export async function cityAnswers(to: string): Promise<Record<string, string>> {
  const file = join(dirname(to), 'site.json');
  if (!existsSync(file)) return {};
  const { stadt } = await readJson(file, file, object({ stadt: object({ ags: text, verwaltung: text }) }));
  return { ags: stadt.ags, herausgeber: stadt.verwaltung };
}

/** The row of `quellen`. @param titel what it is called where nobody said */
export const sourceOf = (
  { to, file, sha256, titel }: Readonly<Record<'to' | 'file' | 'sha256' | 'titel', string>>,
  answers: AnswersById,
): Row => ({
  quelle: slug(basename(to)),
  titel: answers.titel ?? titel,
  herausgeber: answers.herausgeber ?? 'nicht angegeben',
  url: answers.url ?? '',
  stand: answers.datum ?? '',
  fundort: '',
  abruf: answers.abruf ?? '',
  lizenz: answers.lizenz ?? 'ungeklaert',
  datei: file,
  sha256,
  anmerkung: '',
});
