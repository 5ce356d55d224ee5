import { ask } from '../engine/native.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { list } from '../text/format.ts';
import { ANGABEN_AUF_BLAETTERN, type Angabe, angabeColumns, angabeRow, angabeSources } from './angaben.ts';
import type { Sheet } from './sheets.ts';
import { columnKind, formatWert } from './units.ts';
import { type Figures, loadFigures } from './values.ts';

/** What the home city says of itself on the question of a sheet, each with its definition; null where nothing is published. */
export async function statedFigure({ slug, titel, statistik }: Sheet): Promise<Figure | null> {
  const { home, kennzahlen, quellen } = await loadFigures();
  const rows = (await ask(ANGABEN_AUF_BLAETTERN))
    .filter(({ ags, kennzahl }) => ags === home.ags && statistik.includes(kennzahl))
    .sort((a, b) => b.jahr - a.jahr || statistik.indexOf(a.kennzahl) - statistik.indexOf(b.kennzahl));
  const [first] = rows;
  if (!first) return null;
  const nameOf = ({ kennzahl }: Angabe): string => kennzahlen.get(kennzahl)?.name ?? kennzahl;
  const [number, ...behind] = angabeColumns<Angabe>('Zahl', (row) => row, quellen);
  const publishers = list([...new Set(rows.flatMap(({ quelle }) => quellen.get(quelle)?.herausgeber ?? []))]);
  return figure({
    id: `${slug}-angaben`,
    sentence: sentenceOf(rows, kennzahlen),
    subtitle: `${titel} in ${home.name}: einzelne Angaben von ${publishers}, jede mit ihrer Abgrenzung, keine Reihe`,
    picture: null,
    view: 'table',
    sources: angabeSources(rows),
    notes: [...new Set(rows.flatMap(({ kennzahl }) => limitsOf(kennzahl, kennzahlen)))],
    caption: `${titel}: einzelne veröffentlichte Angaben`,
    rows,
    row: {
      ...angabeRow<Angabe>((row) => row, quellen),
      key: ({ kennzahl }) => kennzahl,
      id: (row) => (row === rows.find(({ kennzahl }) => kennzahl === row.kennzahl) ? row.kennzahl : undefined),
    },
    columns: [
      { name: 'name', title: 'Was gezählt ist', kind: 'text', value: nameOf },
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      number && { ...number, kindOf: ({ einheit }) => columnKind(einheit) },
      behind,
      { name: 'einheit', title: 'Einheit', kind: 'text', fileOnly: true, value: ({ einheit }) => einheit },
    ],
  });
}

/** What a number does not say, after its name. */
function limitsOf(kennzahl: string, kennzahlen: Figures['kennzahlen']): string[] {
  const known = kennzahlen.get(kennzahl);
  return known?.grenzen ? [`${known.name}: ${known.grenzen}`] : [];
}

/** "2024: Stellen der Stadtverwaltung 2.838; …": the newest numbers of one unit. */
function sentenceOf([first, ...others]: readonly Angabe[], kennzahlen: Figures['kennzahlen']): string {
  if (!first) return '';
  const same = others.filter(({ jahr, einheit }) => jahr === first.jahr && einheit === first.einheit);
  const said = [first, ...same].map(
    ({ kennzahl, wert, einheit }) => `${kennzahlen.get(kennzahl)?.name ?? kennzahl} ${formatWert(wert, einheit)}`,
  );
  return `${first.jahr}: ${said.join('; ')}`;
}
