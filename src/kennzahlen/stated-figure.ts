import { ask } from '../engine/native.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { list } from '../text/format.ts';
import { STATED } from '../words/de/kennzahlen/sheets.ts';
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
  const [number, ...behind] = angabeColumns<Angabe>(STATED.number, (row) => row, quellen);
  const publishers = list([...new Set(rows.flatMap(({ quelle }) => quellen.get(quelle)?.herausgeber ?? []))]);
  return figure({
    id: `${slug}-angaben`,
    sentence: sentenceOf(
      home.name,
      rows.map((row) => ({ ...row, name: nameOf(row) })),
    ),
    subtitle: STATED.subtitle(titel, home.name, publishers),
    picture: null,
    view: 'table',
    sources: angabeSources(rows),
    notes: [...new Set(rows.flatMap(({ kennzahl }) => limitsOf(kennzahl, kennzahlen)))],
    caption: STATED.caption(titel),
    rows,
    row: {
      ...angabeRow<Angabe>((row) => row, quellen),
      key: ({ kennzahl }) => kennzahl,
      id: (row) => (row === rows.find(({ kennzahl }) => kennzahl === row.kennzahl) ? row.kennzahl : undefined),
    },
    columns: [
      { name: 'name', title: STATED.counted, kind: 'text', value: nameOf },
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

/** A number, what it counts and in which unit. */
export interface NamedNumber {
  readonly name: string;
  readonly jahr: number;
  readonly wert: number;
  readonly einheit: string;
}

/** "2024 hatte Potsdam 2.838 Stellen, 2.767 besetzbare und 2.293 besetzte": the newest numbers of one unit. */
export function sentenceOf(home: string, [first, ...others]: readonly NamedNumber[]): string {
  if (!first) return '';
  const same = [first, ...others.filter(({ jahr, einheit }) => jahr === first.jahr && einheit === first.einheit)];
  const text = ({ wert, einheit }: NamedNumber): string => formatWert(wert, einheit);
  // only what is named by its unit can stand behind its number
  if (!same.every(({ name }) => name.split(' ').includes(first.einheit)))
    return `${first.jahr}: ${same.map((one) => `${one.name} ${text(one)}`).join('; ')}`;
  const counted = same.map((one, at) => `${text(one)} ${at > 0 ? behind(one, first) : noun(one)}`);
  return STATED.had(first.jahr, home, list(counted));
}

/** "besetzte Stellen": the name within a sentence, where the unit is its noun and what stands before it says which. */
const noun = ({ name, einheit }: NamedNumber): string =>
  name.startsWith(einheit) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** The same behind another, whose words it does not repeat. */
function behind(one: NamedNumber, { name }: NamedNumber): string {
  const whole = noun(one);
  return whole.endsWith(` ${name}`) ? whole.slice(0, -name.length - 1) : whole;
}
