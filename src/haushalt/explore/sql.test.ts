import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tries } from '../../../scripts/testing/extent.ts';
import { temporaryFolders } from '../../../scripts/testing/folders.ts';
import fc from '../../../scripts/testing/properties.ts';
import { buildCityData } from '../../../tests/fixture-city/build.ts';
import { hostileAddresses, OPTIONS, validStates } from '../../../tests/fixture-city/states.ts';
import type { Engine } from '../../engine/engine.ts';
import { openNative } from '../../engine/native.ts';
import { explore } from './sql.ts';
import { defaultState, parseState, type State } from './state.ts';

const newFolder = temporaryFolders();
let engine: Engine;

beforeAll(async () => {
  const folder = `${await newFolder()}/daten`;
  await buildCityData(folder);
  engine = await openNative(folder);
});
afterAll(() => engine.close());

const answers = (state: Partial<State>) => engine.run(explore({ ...defaultState(OPTIONS), ...state }, OPTIONS));

/** Values by group, to the cent. */
async function byGroup(state: Partial<State>): Promise<Record<string, number>> {
  const rows = await answers(state);
  return Object.fromEntries(
    rows.map(({ g1, g2, jahr, wert }) => [[g1, g2, jahr].filter(Boolean).join(' '), Math.round(wert * 100) / 100]),
  );
}

describe('the answers of the explorer', () => {
  it('measure expenditure, revenue and result without internal charging', async () => {
    expect(await byGroup({})).toEqual({ '11 2030': 1200000.55, '36 2030': 1098766.22 });
    expect(await byGroup({ groesse: 'ertrag' })).toEqual({ '11 2030': 2500000, '36 2030': 120000.1 });
    expect(await byGroup({ groesse: 'ergebnis' })).toEqual({ '11 2030': 1299999.45, '36 2030': -978766.12 });
  });

  it('count internal charging only when asked to', async () => {
    expect(await byGroup({ intern: true })).toEqual({ '11 2030': 1200000.55, '36 2030': 1148766.47 });
  });

  it('divide by the population of the year, or by the newest before it', async () => {
    const heads = await byGroup({ einheit: 'je-einwohner', jahre: [2028, 2030], nur: { produktbereich: '36' } });
    expect(heads).toEqual({ '36 2028': 824, '36 2030': 879.01 });
  });

  it('take an account by its number and by how it begins, of other levels the whole number alone', async () => {
    const kinds = async (konto: string) => Object.keys(await byGroup({ gruppe: 'konto', nur: { konto } }));
    expect(await kinds('5318000')).toEqual(['5318000 2030']);
    const begun = await kinds('5');
    expect(begun.length).toBeGreaterThan(1);
    expect(begun.filter((key) => !key.startsWith('5'))).toEqual([]);
    expect(await byGroup({ nur: { produktbereich: '3' } })).toEqual({});
  });

  it('give shares of the whole budget, also of a part of it', async () => {
    const rows = await answers({ einheit: 'anteil', nur: { fachbereich: '20' } });
    expect(rows.map(({ wert }) => wert)).toEqual([expect.closeTo(1098766.22 / 2298766.77, 10)]);
  });

  it('name both groups and lead to a page that exists: an only sub-product to its product', async () => {
    const [row] = await answers({ gruppe: 'unterprodukt', untergruppe: 'konto', nur: { konto: '5318000' } });
    expect(row).toMatchObject({
      g1: '3650202',
      g1_name: 'Kita „Max & Moritz“',
      g1_ziel: '3650202',
      g2: '5318000',
      g2_name: 'Zuschüsse an Vereine',
    });
    const [only] = await answers({ gruppe: 'unterprodukt', nur: { produktbereich: '11' } });
    expect(only).toMatchObject({ g1: '1110100', g1_ziel: '11101' });
  });

  it('leave out what the source has no value for', async () => {
    expect(await byGroup({ groesse: 'ertrag', gruppe: 'unterprodukt' })).toEqual({
      '1110100 2030': 2500000,
      '3650201 2030': 120000.1,
    });
  });
});

describe('an entry that has another number in the structure of a version', () => {
  const umbenannt = [
    ...[{ ebene: 'produkt', nummer: '36502', schluessel: '36512', name: 'Tagesstätten' }],
    ...[{ ebene: 'produktbereich', nummer: '36', schluessel: 'alt.36', name: 'Jugend' }],
    ...[{ ebene: 'unterprodukt', nummer: '3650201', schluessel: '3651201', name: 'Haus 1' }],
  ].map((one) => ({ ...one, struktur: 'muster', gezeigt: one.nummer }));
  const options = { ...OPTIONS, umbenannt };
  const found = async (state: Partial<State>) =>
    (await engine.run(explore({ ...defaultState(OPTIONS), ...state }, options))).map(({ g1, g1_name, g1_ziel, wert }) =>
      [g1, g1_name, g1_ziel, wert].join(' | '),
    );

  it('goes by what names its page, as it does everywhere else', async () => {
    expect(await found({ gruppe: 'produktbereich' })).toContain('alt.36 | Jugend | alt.36 | 1098766.22');
    expect(await found({ gruppe: 'produkt' })).toContain('36512 | Tagesstätten | 36512 | 1098766.22');
    expect((await found({ gruppe: 'unterprodukt' })).join()).toMatch(/3651201 \| Haus 1 \| 3651201 \|/);
  });

  it('is found by that name, too, when a question is narrowed by it', async () => {
    expect(await found({ nur: { produktbereich: 'alt.36' } })).toEqual(['alt.36 | Jugend | alt.36 | 1098766.22']);
    expect(await found({ nur: { produktbereich: '36' } })).toEqual([]);
  });

  it('adds up where several became one', async () => {
    const one = { ebene: 'produktbereich', schluessel: '99', name: 'Alles', gezeigt: '99', struktur: 'muster' };
    const joined = { ...OPTIONS, umbenannt: ['11', '36'].map((nummer) => ({ ...one, nummer })) };
    const rows = await engine.run(explore(defaultState(OPTIONS), joined));
    expect(rows.map(({ g1, wert }) => [g1, wert])).toEqual([['99', expect.closeTo(2298766.77, 2)]]);
  });
});

describe('a word as a filter', () => {
  const GRANTS = { '53 2030': -1234.56 };
  const find = (text: string) => byGroup({ text, gruppe: 'kontengruppe' });

  it.each(['%', '_', '\\', "'", '100 % von land_bund', "O'HARA", 'C:\\Förder'])(
    'means the sign in «%s»',
    async (text) => {
      expect(await find(text)).toEqual(GRANTS);
    },
  );

  it.each(['100_von', 'land%bund', "''", '\\\\', "' OR '1'='1"])('finds nothing by the pattern «%s»', async (text) => {
    expect(await find(text)).toEqual({});
  });

  it('looks in the names and short names of products, sub-products and accounts', async () => {
    expect(await find('kindertages')).toEqual({ '50 2030': 1100000.78, ...GRANTS });
    expect(await find('kitas')).toEqual({ '50 2030': 1100000.78, ...GRANTS });
    expect(await find('moritz')).toEqual({ '50 2030': 300000.45, ...GRANTS });
    expect(await find('gehälter')).toEqual({ '50 2030': 2300001.33 });
  });

  it('does not look in search words, which belong to a whole and not to each of its positions', async () => {
    for (const word of ['krippe', 'bürgermeister', 'lohn', 'musik']) expect(await find(word)).toEqual({});
  });
});

const FILTERS = ['produktbereich', 'fachbereich', 'kontengruppe', 'konto'];

describe('the text of a question', () => {
  it('is good SQL for every state', async () => {
    // All filters together leave nothing of a small city: most questions have some of them.
    const kept = fc.tuple(fc.boolean(), fc.subarray(FILTERS));
    const questions = fc.tuple(validStates, kept).map(([state, [text, names]]): State => {
      const nur = Object.entries(state.nur).filter(([name]) => names.includes(name));
      return { ...state, nur: Object.fromEntries(nur), text: text ? state.text : '' };
    });
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(questions, async (state) => {
        const rows = await engine.run(explore(state, OPTIONS));
        expect(rows.every(({ wert }) => Number.isFinite(wert))).toBe(true);
        if (rows.length > 0) answered += 1;
      }),
      { numRuns: tries(200) },
    );
    expect(answered).toBeGreaterThan(tries(20));
  });

  /** The SQL without what stands between quotes. */
  const skeleton = (sql: string): string => sql.replace(/'(?:[^']|'')*'/g, '?');

  /** The same question with harmless words in the place of every word of the address. */
  const tamed = (state: State): State => ({
    ...state,
    nur: Object.fromEntries(Object.keys(state.nur).map((name) => [name, 'x'])),
    text: state.text && 'x',
  });

  it('holds words of an address only between quotes, and keys only in the form of keys', () => {
    let filtered = 0;
    fc.assert(
      fc.property(hostileAddresses, (address) => {
        const state = parseState(address, OPTIONS);
        if (state.text || state.nur.produktbereich) filtered += 1;
        expect(skeleton(explore(state, OPTIONS).sql)).toBe(skeleton(explore(tamed(state), OPTIONS).sql));
        for (const value of Object.values(state.nur)) expect(value).toMatch(/^[\w.-]{1,60}$/);
      }),
      { numRuns: tries(500) },
    );
    expect(filtered).toBeGreaterThan(tries(50));
  });
});
