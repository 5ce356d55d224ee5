import { expect, it } from 'vitest';
import { temporaryFolders } from '../../scripts/testing/folders.ts';
import { buildCityData } from '../../tests/fixture-city/build.ts';
import { query } from '../engine/engine.ts';
import { openNative } from '../engine/native.ts';
import { fold } from './fold.ts';
import { foldSql } from './fold-sql.ts';

const newFolder = temporaryFolders();
const TEXTS = [
  'Zuschüsse',
  'ZUSCHUESSE',
  'Straße',
  'Steuer',
  'Quelle',
  'Ärzte',
  'aerzte',
  'Oeffentlich',
  'Café',
  '100 %',
];

it('SQL folds as the search does', async () => {
  const folder = `${await newFolder()}/daten`;
  await buildCityData(folder);
  const engine = await openNative(folder);
  const values = TEXTS.map((text, at) => `(${at}, '${text}')`).join(', ');
  const rows = await engine.run(
    query<{ nr: number; folded: string }>(
      `SELECT CAST(nr AS INTEGER) AS nr, ${foldSql('t')} AS folded FROM (VALUES ${values}) AS v(nr, t) ORDER BY nr`,
    ),
  );
  engine.close();
  expect(rows.map(({ folded }) => folded)).toEqual(TEXTS.map(fold));
});
