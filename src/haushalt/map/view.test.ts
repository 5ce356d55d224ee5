import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { plainPhrase } from '../../text/phrase.ts';
import { mapPicture } from './figure.ts';
import { profile } from './profile.ts';
import { firstView, readView, viewOf, writeView } from './state.ts';
import { findNode, type MapData, type RawNode, readNode } from './tree-data.ts';
import { sentenceOf, subtitleOf, tilesOf } from './view.ts';

const leaf = (id: string, name: string, ein: (number | null)[], aus: (number | null)[]): RawNode => [
  id,
  id,
  `Bereich ${id}`,
  name,
  `/haushalt/${id}/`,
  `/herkunft/${id}/`,
  '',
  [],
  ein,
  aus,
  0,
];

/** A small town: thousands of euros, a result beside plans, an area that brings in more than it costs, one that is not known. */
const DATA: MapData = {
  worte: {
    aus: { id: 'aufwand', mass: 'Aufwand' },
    ein: { id: 'ertrag', mass: 'Ertrag' },
    netto: { id: 'zuschussbedarf', mass: 'Zuschussbedarf' },
  },
  tafel: { balanceId: 'ergebnis', balance: 'Ertrag − Aufwand', worse: 'kostet mehr', oneSided: false },
  umfang: 'ohne interne Verrechnung',
  ebenen: [{ ebene: 'bereich', name: 'Bereich' }],
  spalten: [
    { key: 'a', jahr: 2029, fassung: 'ist', name: 'Abschluss', geplant: false },
    { key: 'b', jahr: 2030, fassung: 'plan', name: 'Plan 2030', geplant: true },
    { key: 'c', jahr: 2030, fassung: 'alt', name: 'Plan 2029', geplant: true },
  ],
  jahre: [
    { jahr: 2029, spalte: 0 },
    { jahr: 2030, spalte: 1 },
  ],
  standard: 1,
  einwohner: [null, { jahr: 2028, wert: 1000 }, { jahr: 2028, wert: 1000 }],
  wurzel: [
    '',
    '',
    '',
    'Haushalt',
    '/haushalt/',
    '/herkunft/',
    'Bereiche',
    [
      leaf('x', 'Schulen', [0, 10_000, 0], [60_000, 90_000, 80_000]),
      leaf('y', 'Steuern', [500_000, 600_000, 0], [0, 20_000, 0]),
      leaf('z', 'Wege', [null, null, null], [null, null, null]),
    ],
    [500_000, 610_000, 0],
    [60_000, 110_000, 80_000],
    -1,
  ],
};
const ROOT = readNode(DATA.wurzel);
const FIRST = firstView(DATA, ROOT);

describe('the map of a small town', () => {
  it('writes amounts in the unit that they have', () => {
    expect(tilesOf(DATA, FIRST).map(({ shown }) => shown)).toEqual(['90,0', '20,0', '']);
    expect(subtitleOf(DATA, FIRST)).toContain('Aufwand 2030 (Plan 2030) nach Bereichen, in Tausend Euro');
    expect(profile(DATA, FIRST)).toContain('In Tausend Euro');
  });

  it('says that an area leads to its page only where it has one', () => {
    const said = (root: ReturnType<typeof readNode>): string => {
      const { document } = parseHTML('<html></html>');
      return mapPicture(DATA, firstView(DATA, root)).draw(document, 640).getAttribute('aria-label') ?? '';
    };
    const bare = ([id, key, note, name, , origin, ...rest]: RawNode): RawNode => [
      id,
      key,
      note,
      name,
      '',
      origin,
      ...rest,
    ];
    const [id, key, note, name, href, origin, many, parts, ...rest] = DATA.wurzel;
    expect(said(ROOT)).toContain('Jede Fläche führt zu ihrer Seite; alle Werte');
    expect(said(readNode([id, key, note, name, href, origin, many, parts.map(bare), ...rest]))).toContain(
      '. Alle Werte',
    );
  });

  it('shows the change with its sign, and what is not known as such', () => {
    const tiles = tilesOf(DATA, viewOf(DATA, ROOT, { fassung: 'alt' }));
    expect(tiles.map(({ shown }) => shown)).toEqual(['+10,0', '+20,0', '']);
    expect(tiles[2]?.title).toBe('Wege: keine Angabe');
    expect(tiles.map(({ colour }) => colour)).toEqual(['p2', 'p3', 'p0']);
  });

  it('names the population that it divides by', () => {
    const perHead = viewOf(DATA, ROOT, { perHead: true });
    expect(subtitleOf(DATA, perHead)).toContain('eigene Rechnung: 1.000 Einwohner am 31.12.2028 (neuester Wert)');
    expect(profile(DATA, FIRST)).toContain('110\u00a0€ je Einwohner (eigene Rechnung');
    expect(viewOf(DATA, ROOT, { perHead: true, column: 0 }).perHead).toBe(false);
  });

  it('has no 100 euro of what the city adds, because some areas bring in more than they cost', () => {
    const text = plainPhrase(sentenceOf(DATA, viewOf(DATA, ROOT, { measure: 'netto' })));
    expect(text).toBe('Zuschussbedarf am größten bei „Schulen“: 80.000\u00a0€');
  });

  it('tells plans from results in its years', () => {
    expect(profile(DATA, FIRST)).toContain('gefüllt: Ergebnis, hohl: geplant');
  });
});

describe('the address of a view', () => {
  it('holds what differs from how the page begins, and says it again', () => {
    const start = findNode(ROOT, 'x') ?? ROOT;
    for (const search of ['', 'zeige=ertrag&jahr=2029', 'gegen=alt&je=einwohner', 'ort=', 'ort=y'])
      expect(writeView(readView(search, DATA, ROOT, start), DATA, start)).toBe(search);
  });

  it('that asks for what there is not begins as the page', () => {
    expect(readView('zeige=alles&jahr=1990&gegen=nie&ort=q', DATA, ROOT, ROOT)).toEqual(FIRST);
  });
});
