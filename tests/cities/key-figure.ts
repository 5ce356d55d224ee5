/** One more key figure, declared in the data alone: its page, its place in the comparison, its words. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeRows, NEIGHBOUR } from '../fixture-city/neighbours.ts';

const HOME = '99999999';
const VALUES: readonly (readonly [ags: string, kennzahl: string, wert: string, einheit: string])[] = [
  [NEIGHBOUR, 'bevoelkerung', '2000', 'Einwohner'],
  [HOME, 'baeume', '500', 'Bäume'],
  [NEIGHBOUR, 'baeume', '400', 'Bäume'],
];

/** Adds a second city, the trees of both, and how many stand there for each thousand inhabitants. */
export async function declareFigure(data: string): Promise<void> {
  const folder = join(data, 'bevoelkerung');
  await changeRows(join(data, 'regionen/regionen.csv'), (rows) => [
    ...rows,
    { ...rows[0], ags: NEIGHBOUR, name: 'Nachbarstadt/Susodne' },
  ]);
  await changeRows(join(folder, 'werte.csv'), (rows) => [
    ...rows,
    ...VALUES.map(([ags, kennzahl, wert, einheit]) => ({ ...rows[1], ags, kennzahl, wert, einheit })),
  ]);
  await writeFile(
    join(folder, 'kennzahlen.csv'),
    [
      'kennzahl;name;formel;einheit;erklaerung;grenzen;rechtsquelle;thema;blatt;rang;zaehler;nenner;nenner_reihe;faktor;suchworte',
      'bevoelkerung;Einwohner am 31.12.;;Einwohner;Erfundene Einwohnerzahl von Musterstadt.;;;bevoelkerung;einwohner;1;;;;;',
      'baeume;Bäume an Straßen;;Bäume;Erfundene Zahl der Bäume.;;;bevoelkerung;;;;;;;',
      'baeume-je-ew;Bäume je 1.000 Einwohner;Bäume / Einwohner × 1.000;Bäume je 1.000 Einwohner;Erfunden.;;;bevoelkerung;baeume;1;baeume;bevoelkerung;neueste;1000;Allee Linden',
      '',
    ].join('\n'),
  );
  await appendFile(
    join(folder, 'kennzahlblaetter.csv'),
    'baeume;2;Bäume;Wie viele Bäume stehen an den Straßen?;bevoelkerung;\n',
  );
  await writeFile(
    join(folder, 'kennzahlvergleich.csv'),
    'kennzahl;rang;kurz;betrag;hoechster;niedrigster;hinweis\nbaeume-je-ew;1;Bäume;;die meisten Bäume;die wenigsten Bäume;Zählt nur Bäume an Straßen.\n',
  );
  const descriptor = join(folder, 'datapackage.json');
  const { resources, ...described } = JSON.parse(await readFile(descriptor, 'utf8')) as { resources: object[] };
  const compared = { name: 'kennzahlvergleich', path: 'kennzahlvergleich.csv', dialect: { delimiter: ';' } };
  await writeFile(descriptor, JSON.stringify({ ...described, resources: [...resources, compared] }));
}
