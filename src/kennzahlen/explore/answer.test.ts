import { describe, expect, it } from 'vitest';
import { A, B, C, CITIES, D, OPTIONS, question } from '../../../tests/fixture-city/comparison.ts';
import { kennzahl, printed, wert } from '../../../tests/fixture-city/figures.ts';
import { buildDocument } from '../../charts/document.ts';
import type { Query } from '../../engine/engine.ts';
import { tableCsv } from '../../figure/csv.ts';
import { cellsOf } from '../../figure/testing.ts';
import { measure } from '../measures.ts';
import { DEFICITS, KENNZAHLEN, populations, values, type Wert } from '../queries.ts';
import { type Answer, answerOf } from './answer.ts';
import { type Ask, load, measureOf } from './load.ts';
import { renderAnswer } from './render.ts';
import { sortedTable } from './sorted-table.ts';
import type { State } from './state.ts';
import { takeAway } from './take.ts';

const DEFINITIONS = [
  kennzahl({ kennzahl: 'betrag', name: 'Betrag', einheit: 'EUR' }),
  kennzahl({ kennzahl: 'schuld', einheit: 'EUR', je_einwohner: 'kopf' }),
  kennzahl({ kennzahl: 'personal', einheit: 'EUR' }),
  kennzahl({
    kennzahl: 'personal-je-ew',
    zaehler: 'personal',
    nenner: 'leute',
    nenner_reihe: 'neueste',
    faktor: 1,
  }),
  kennzahl({ kennzahl: 'kopf', name: 'Kopf', einheit: 'EUR je Einwohner', formel: 'Betrag / Einwohner am 30.06.' }),
  kennzahl({ kennzahl: 'kasse-ausgaben', name: 'Ausgaben', besonderheit: 'fehlbetraege' }),
  kennzahl({ kennzahl: 'steuereinnahmekraft', name: 'Kraft', besonderheit: 'schwankt' }),
  kennzahl({ kennzahl: 'preise', name: 'Preise', einheit: '2020 = 100', rolle: 'preisindex' }),
  kennzahl({ kennzahl: 'leute', rolle: 'einwohner' }),
];

/** Four cities in two years, of the last only the second; prices rise by a quarter. */
const ROWS = [
  ...[A, B, C].flatMap((ags, at) => [wert(ags, 2000, 10 * (at + 1)), wert(ags, 2003, 20 * (at + 1))]),
  wert(D, 2000, null, { fehlgrund: 'geheim' }),
  wert(D, 2003, 5),
];
const PRICES = [wert('DG', 2000, 80, { quelle: 'preise' }), wert('DG', 2003, 100, { quelle: 'preise' })];

/** An engine that knows the rows of these questions. */
function asking(rows: readonly Wert[] = ROWS): Ask {
  const art = CITIES[0]?.art ?? '';
  const known = new Map<string, readonly unknown[]>([
    [KENNZAHLEN.sql, DEFINITIONS],
    [DEFICITS.sql, [{ ags: C, jahr: 2000 }]],
    [values(printed('preise'), { ags: ['DG'] }).sql, PRICES],
    [populations(art).sql, CITIES.map(({ ags }) => ({ ags, jahr: 2000, wert: 100 }))],
  ]);
  return async <R>({ sql }: Query<R>): Promise<R[]> => (known.get(sql) ?? rows) as R[];
}

const answer = async (state: Partial<State> = {}, rows?: readonly Wert[]) =>
  answerOf(await load(asking(rows), question({ kennzahl: 'kopf', ...state }), OPTIONS));
const drawn = ({ picture }: Answer): SVGSVGElement | undefined => picture?.draw(buildDocument(), 328);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('an answer', () => {
  it('says value, year, position and others in one sentence, and the unit, years and size of the cities below', async () => {
    const { sentence: headline, subtitle: sub, notes } = await answer();
    expect(plain(headline)).toBe(
      'Kopf: Stadt 12010000 2003: 20 €, der niedrigste Wert der drei Städte (Stadt 12011000 40 € und Stadt 12012000 60 €)',
    );
    expect(sub).toContain('In Euro je Einwohner, 2000 bis 2003.');
    expect(sub).toContain('wie veröffentlicht (Betrag / Einwohner am 30.06.)');
    expect(notes.join(' ')).toContain('Einwohner 2000, gemessen an Stadt 12010000');
  });

  it('shows a year without a value as a gap in the line and with its reason in the table', async () => {
    const { table } = await answer({ regionen: [A, D] });
    expect(cellsOf(table).map((cells) => cells.slice(0, 3))).toEqual([
      ['2003', 20, 5],
      ['2002', null, null],
      ['2001', null, null],
      ['2000', 10, null],
    ]);
    expect(table.rows[3]?.cells[`wert_${D}`]?.gap).toBe('keine Angabe: geheim gehalten');
    expect(table.rows[2]?.cells[`wert_${D}`]?.gap).toBe('keine Angabe: nicht in der Tabelle');
  });

  it('marks an own division, and takes the printed value where the publisher prints one', async () => {
    const declared = new Map(DEFINITIONS.map((row) => [row.kennzahl, row]));
    const head = (kennzahl: string) => measureOf({ kennzahl, mass: 'je-einwohner' }, declared);
    expect(head('schuld')).toEqual(measure('kopf', declared));
    expect(head('personal')).toEqual(measure('personal-je-ew', declared));
    const own = await answer({ kennzahl: 'betrag', mass: 'je-einwohner' });
    expect(own.sentence).toMatch(/^Betrag je Einwohner:/);
    expect(own.subtitle).toContain('eigene Rechnung mit den Einwohnern am 31.12.');
    expect((await answer()).subtitle).not.toContain('eigene Rechnung');
  });

  it('names the year whose prices are meant, their index and its source', async () => {
    const found = await answer({ preise: 2003 });
    expect(found.sentence).toMatch(/^Kopf in Preisen von 2003: /);
    expect(found.subtitle).toContain('eigene Rechnung mit dem Verbraucherpreisindex (2020 = 100)');
    expect(found.quellen).toContain('preise');
    expect(cellsOf(found.table).at(-1)?.[1]).toBe(12.5);
  });

  it('warns where amounts only tell how large a city is', async () => {
    const warned = (notes: readonly string[]) => notes.some((note) => note.includes('wie groß eine Region ist'));
    expect(warned((await answer({ kennzahl: 'betrag' })).notes)).toBe(true);
    expect(warned((await answer()).notes)).toBe(false);
  });

  it('names the series that stand side by side, and the censuses', async () => {
    const rows = [
      wert(A, 2000, 1),
      wert(A, 2001, 2, { reihe: 'neu' }),
      wert(A, 2002, 2, { reihe: 'neu', nenner_reihe: 'zensus-2011' }),
    ];
    const note = 'Ab 2001 Reihe „neu“ und ab 2002 Einwohner auf der Basis des Zensus 2011: Mit den Jahren davor';
    for (const ansicht of ['linien', 'tabelle'] as const)
      expect((await answer({ ansicht }, rows)).notes.join(' ')).toContain(note);
  });

  it('says that nothing is there, instead of drawing it', async () => {
    const none = await answer({}, [wert(A, 2000, null)]);
    expect(none.sentence).toBe('Kopf: Stadt 12010000, keine Angabe');
    expect(none.picture).toBeNull();
    const empty = await answer({}, []);
    expect(empty.table.rows).toEqual([]);
  });
});

describe('places', () => {
  it('stand in the table with the size of the group, and the reason where there are none', async () => {
    const { table } = await answer({ zeigen: 'platz', regionen: [A, C, D], ansicht: 'tabelle', gruppe: 'alle' });
    const [a, c, d] = table.rows;
    expect([a, c, d].map((row) => row?.cells.jahr_2003?.value)).toEqual([3, 1, 4]);
    expect(c?.cells.jahr_2003?.mark).toBe('von 4');
    // 3 of 4 report in 2000: enough
    expect(a?.cells.jahr_2000?.value).toBe(3);
    expect(d?.cells.jahr_2000?.gap).toContain('keine Angabe');
  });

  it('are told in the headline, with group and year', async () => {
    const { sentence: headline, subtitle: sub } = await answer({ zeigen: 'platz', gruppe: 'alle' });
    expect(plain(headline)).toContain('2003: 20 €, Platz 3 von 4 (alle kreisfreien Städte)');
    expect(sub).toContain('Platz 1 hat den höchsten Wert; ob das gut ist, sagt der Platz nicht.');
  });

  it('are none for sums of Länder, whose values stand there with the reason, nor is there a band', async () => {
    const rows = [wert('12', 2000, 5), wert('14', 2000, 6)];
    const found = await answer({ zeigen: 'platz', regionen: ['12', '14'], ansicht: 'tabelle' }, rows);
    expect(cellsOf(found.table).map((cells) => cells[1])).toEqual([5, 6]);
    expect(found.subtitle).not.toContain('Platz');
    expect(found.notes[0]).toContain('hier (Land) stehen deshalb die Werte');
    const lines = await answer({ regionen: ['12', '14'] }, rows);
    expect(lines.table.columns.map(({ name }) => name)).toEqual(['jahr', 'wert_12', 'wert_14']);
  });
});

describe('an answer about a group that is not counted in full', () => {
  it('says who shares a place, and how many carried deficits keep out', async () => {
    const rows = [A, B, C, D].map((ags, at) => wert(ags, 2000, at === 2 ? 9 : 1));
    const found = await answer({ zeigen: 'platz', gruppe: 'alle' }, rows);
    expect(found.sentence).toContain('Platz 2 von 4, gleichauf mit 2 anderen (alle kreisfreien Städte)');
    const cash = await answer({ kennzahl: 'kasse-ausgaben', zeigen: 'platz', gruppe: 'alle' }, rows);
    expect(cash.sentence).toContain('Platz 1 von 3, gleichauf mit 2 anderen (alle kreisfreien Städte; 1 von 4 wegen');
  });
});

describe('a figure that swings', () => {
  it('is told without the position of a single year', async () => {
    const { sentence: headline } = await answer({ kennzahl: 'steuereinnahmekraft' });
    expect(headline).toContain('Stadt 12011000');
    expect(headline).not.toContain('Wert der');
  });
});

describe('values beside lines', () => {
  it('are those of the headline’s year, where a city has one', async () => {
    const rows = [...ROWS, wert(B, 2004, 1), wert(A, 2004, null)];
    const chart = drawn(await answer({ regionen: [A, B] }, rows));
    expect(plain(chart?.textContent ?? '')).toContain('40 € (2003)');
  });
});

describe('values under a key that was not valid yet', () => {
  it('are kept and said', async () => {
    const young = {
      ...OPTIONS,
      regionen: OPTIONS.regionen.map((one) => (one.ags === B ? { ...one, gueltig_von: '2001-01-01' } : one)),
    };
    const found = answerOf(await load(asking(), question({ kennzahl: 'kopf' }), young));
    expect(found.notes.join(' ')).toContain(`nicht gab: Stadt ${B} 2000. In Gruppe und Plätzen zählen`);
  });
});

describe('dots of a year', () => {
  it('show the newest year with a value of the told region, or the one asked for', async () => {
    const rows = [...ROWS, wert(B, 2004, 1), wert(A, 2004, null)];
    expect((await answer({ ansicht: 'punkte' }, rows)).table.columns[1]?.title).toBe('Wert 2003');
    const asked = await answer({ ansicht: 'punkte', bis: 2000, regionen: 'alle' }, rows);
    expect(asked.table.rows.find(({ key }) => key === D)?.cells.wert?.gap).toContain('geheim');
    expect(drawn(asked)?.textContent).toContain('Stadt 12012000');
    expect(drawn(asked)?.textContent).not.toContain('Stadt 12013000');
  });

  it('leave out a value of another series', async () => {
    const rows = [wert(A, 2000, 1), wert(B, 2000, 2), wert(C, 2000, 3, { reihe: 'andere' })];
    const chart = drawn(await answer({ ansicht: 'punkte' }, rows));
    expect(chart?.textContent).not.toContain('Stadt 12012000');
  });
});

describe('the answer in the page and as a file', () => {
  it('is escaped HTML with its sources', async () => {
    const found = await answer();
    const html = renderAnswer({ ...found, sentence: '<b>' }, found.table, '<svg></svg>', {
      'quelle-a': 'Quelle: A & B.',
    });
    expect(html).toContain('<h2>&lt;b&gt;</h2>');
    expect(html).toContain('Quelle: A &amp; B.');
  });

  it('is sorted with missing values last, whichever way', async () => {
    const found = await answer({ ansicht: 'tabelle', regionen: [A, B, D] });
    const order = (descending: boolean) =>
      sortedTable(found, { column: 'jahr_2000', descending }).table.rows.map(({ key }) => key);
    expect(order(true)).toEqual([B, A, D]);
    expect(order(false)).toEqual([A, B, D]);
  });

  it('has a row a region and year with its parts, its record and its reason', async () => {
    const found = await answer({ regionen: [A, D], gruppe: 'alle' });
    const [head, ...lines] = tableCsv(takeAway(found.found)).trimEnd().split('\r\n');
    expect(head).toMatch(/^\ufeffregion;ags;jahr;wert;fehlgrund;/);
    expect(lines).toHaveLength(8);
    expect(lines.find((line) => line.includes(`"${D}";2000`))).toContain(';;keine Angabe: geheim gehalten;');
    expect(head).toContain('gruppe_mitte');
  });
});
