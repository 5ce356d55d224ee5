import { describe, expect, it } from 'vitest';
import fc from '../../../../scripts/testing/properties.ts';
import { resultName } from '../../../budget/direction.ts';
import { partNamed } from '../../../budget/part.ts';
import { plain as said } from '../../../figure/sentence.ts';
import { shortEuro } from '../../../text/format.ts';
import type { Role } from '../../../text/phrase.ts';
import { amountSentence, courseHeadline, largestPart, resultSentence } from './sentences.ts';

const PART = partNamed('ergebnis');
const { ein: ERTRAG, aus: AUFWAND } = PART;

const [IN, OUT] = [
  { mass: ERTRAG.mass, role: 'ertrag' },
  { mass: AUFWAND.mass, role: 'aufwand' },
] as const satisfies readonly { mass: string; role: Role }[];

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const result = (
  ergebnis: number | null,
  frueher: number | null = null,
  frueherName: string | null = 'Plan 2029',
  ohneBetrag = false,
) =>
  plain(
    resultSentence({
      part: PART,
      stadt: 'Musterstadt',
      jahr: 2030,
      geplant: true,
      ergebnis,
      ohneBetrag,
      frueher,
      frueherName,
      vorjahr: null,
    }),
  );

const amount = (betrag: number | null, more: Partial<Parameters<typeof amountSentence>[0]> = {}) =>
  plain(
    amountSentence({
      stadt: 'Musterstadt',
      jahr: 2030,
      geplant: true,
      richtung: AUFWAND,
      betrag,
      anteil: null,
      frueher: null,
      frueherName: null,
      vorjahr: null,
      intern: false,
      ausgeglichen: true,
      ...more,
    }),
  );

it('what came of a year is told as what was, never as a plan', () => {
  const past = (ergebnis: number | null, ohneBetrag = false) =>
    plain(
      resultSentence({
        part: PART,
        stadt: 'Musterstadt',
        jahr: 2028,
        geplant: false,
        ergebnis,
        ohneBetrag,
        frueher: null,
        frueherName: null,
        vorjahr: null,
      }),
    );
  expect([past(-1200), past(1200), past(0), past(0, true), past(null)]).toEqual([
    'Unter dem Strich kostete das Musterstadt 2028 1.200 €.',
    'Unter dem Strich brachte das Musterstadt 2028 1.200 € ein.',
    '2028 hatte Musterstadt hier so viel Ertrag wie Aufwand: unter dem Strich 0 €.',
    'Für 2028 ist hier nichts gebucht.',
    'Für 2028 nennt das Ergebnis hier keinen Betrag.',
  ]);
  const booked = (betrag: number | null) => amount(betrag, { geplant: false });
  expect([booked(1200), booked(-1200), booked(0), booked(null)].join(' ')).not.toMatch(/plan/i);
  expect(largestPart([], 0, OUT, 2028, false)).toBe('Aufwand: 2028 ist nichts gebucht');
});

it('money that is missing is a Zuschussbedarf, money left over an Überschuss, nothing just a result', () => {
  expect([-1, 1, 0].map((ergebnis) => resultName(PART, ergebnis))).toEqual([
    'Zuschussbedarf',
    'Überschuss',
    'Ergebnis',
  ]);
});

describe('the sentence on a result', () => {
  it.each([
    [null, null, 'Für 2030 nennt der Plan hier keinen Betrag.'],
    [0, -5, 'Für 2030 plant Musterstadt hier so viel Ertrag wie Aufwand: unter dem Strich 0 €.'],
    [-5e6, null, 'Unter dem Strich kostet das Musterstadt 2030 nach dem Plan 5,0 Mio. €.'],
    [700, null, 'Unter dem Strich bringt das Musterstadt 2030 nach dem Plan 700 € ein.'],
    [
      -700,
      -500,
      'Unter dem Strich kostet das Musterstadt 2030 nach dem Plan 700 €, 200 € mehr, als zuvor für 2030 geplant war (Plan 2029).',
    ],
    [
      700,
      900,
      'Unter dem Strich bringt das Musterstadt 2030 nach dem Plan 700 € ein, 200 € weniger, als zuvor für 2030 geplant war (Plan 2029).',
    ],
    [
      -700,
      -700.3,
      'Unter dem Strich kostet das Musterstadt 2030 nach dem Plan 700 €, so viel, wie zuvor für 2030 geplant war (Plan 2029).',
    ],
    [
      700,
      -900,
      'Unter dem Strich bringt das Musterstadt 2030 nach dem Plan 700 € ein; zuvor war ein Zuschussbedarf von 900 € geplant (Plan 2029).',
    ],
    [
      -700,
      0,
      'Unter dem Strich kostet das Musterstadt 2030 nach dem Plan 700 €, 700 € mehr, als zuvor für 2030 geplant war (Plan 2029).',
    ],
  ])('%s, before %s: %s', (ergebnis, frueher, sentence) => {
    expect(result(ergebnis, frueher)).toBe(sentence);
  });

  it('compares with nothing when there was no earlier plan', () => {
    expect(result(-700, -500, null)).not.toContain('zuvor');
  });

  it('calls nothing planned no balance of two sides, and names what was planned before', () => {
    const nothing = (frueher: number | null, name: string | null = 'Plan 2029') => result(0, frueher, name, true);
    expect(nothing(null)).toBe('Für 2030 ist hier nichts geplant.');
    expect(nothing(0)).toBe('Für 2030 ist hier nichts geplant.');
    expect(nothing(-900, null)).toBe('Für 2030 ist hier nichts geplant.');
    expect(nothing(-900)).toBe(
      'Für 2030 ist hier nichts geplant; zuvor war ein Zuschussbedarf von 900 € geplant (Plan 2029).',
    );
    expect(nothing(900)).toContain('zuvor war ein Überschuss von 900 € geplant');
  });

  const euros = fc.integer({ min: -1e11, max: 1e11 }).map((value) => value / 100);

  it('says mehr only of more and weniger only of less, calls no surplus a cost, and holds the numbers given', () => {
    let compared = 0;
    fc.assert(
      fc.property(euros, euros, (ergebnis, frueher) => {
        fc.pre(ergebnis !== 0);
        const [main = ''] = result(ergebnis, frueher).split(';');
        expect(main).toContain(plain(shortEuro(Math.abs(ergebnis))));
        expect(main.includes('kostet')).toBe(ergebnis < 0);
        expect(main.includes('bringt')).toBe(ergebnis > 0);
        const change = Math.abs(ergebnis) - Math.abs(frueher);
        if (main.includes('mehr')) expect(change).toBeGreaterThan(0);
        if (main.includes('weniger')) expect(change).toBeLessThan(0);
        if (/mehr|weniger/.test(main)) {
          compared += 1;
          expect(main).toContain(`, ${plain(shortEuro(Math.abs(change)))} `);
        }
        expect(main).not.toContain(', 0 € ');
      }),
    );
    expect(compared).toBeGreaterThan(10);
  });
});

describe('the sentence on an amount', () => {
  it.each([
    [amount(null), 'Für 2030 nennt der Plan hier keinen Betrag.'],
    [amount(0), 'Für 2030 ist hier nichts geplant.'],
    [amount(500), 'Für 2030 plant Musterstadt hier 500 € Aufwand.'],
    [
      amount(500, { anteil: 0.0123 }),
      'Für 2030 plant Musterstadt hier 500 € Aufwand. Das sind 1,2 % aller Aufwendungen.',
    ],
    [
      amount(500, { richtung: ERTRAG, anteil: 0.5 }),
      'Für 2030 plant Musterstadt hier 500 € Ertrag. Das sind 50,0 % aller Erträge.',
    ],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it('names the change against the earlier plan, and none where there is none', () => {
    const before = { frueher: 800, frueherName: 'Plan 2029' };
    expect(amount(500, before)).toMatch(/ Aufwand, 300 € weniger, als zuvor für 2030 geplant war \(Plan 2029\)\.$/);
    expect(amount(800.4, before)).toContain(', so viel, wie zuvor für 2030 geplant war (Plan 2029).');
    expect(amount(500, { ...before, frueherName: null })).not.toContain('zuvor');
    expect(amount(500, { ...before, frueher: -800 })).not.toContain('zuvor');
    const vorjahr = { jahr: 2029, betrag: 500, geplant: true };
    expect(amount(500, { ...before, vorjahr })).toMatch(/\(Plan 2029\)\. Für 2029 waren 500 € geplant\.$/);
    expect(amount(500, { vorjahr: { ...vorjahr, geplant: false } })).toMatch(/ 2029 waren es 500 €\.$/);
    expect(amount(0, before)).toBe('Für 2030 ist hier nichts geplant; zuvor waren dafür 800 € geplant (Plan 2029).');
  });

  it('says of a negative amount that it takes off, and gives it no share', () => {
    const before = { frueher: -500, frueherName: 'Plan 2029' };
    expect(amount(-700, { anteil: -0.1, ...before })).toMatch(
      / mindert 2030 den Aufwand um 700 €, 200 € mehr, als zuvor für 2030 geplant war \(Plan 2029\)\.$/,
    );
  });

  it('does not say that internal charging cancels where one side books more of it than the other', () => {
    const sentence = amount(500, { intern: true, ausgeglichen: false });
    expect(sentence).toMatch(/Es sind Verrechnungen innerhalb der Verwaltung\.$/);
  });

  it('says that internal charging cancels, instead of a share', () => {
    const sentence = amount(500, { intern: true, anteil: 0.5 });
    expect(sentence).toContain('Verrechnungen innerhalb der Verwaltung');
    expect(sentence).not.toContain('%');
  });
});

describe('the headline of a course', () => {
  it.each([
    [[], 'Aufwand im Lauf der Jahre'],
    [[[1, 1]], 'Aufwand: 2029 und 2030 unverändert geplant'],
    [
      [
        [2, 1],
        [3, 1],
      ],
      'Aufwand: 2029 und 2030 höher geplant als zuvor',
    ],
    [
      [
        [0, 1],
        [0, 1],
      ],
      'Aufwand: 2029 und 2030 niedriger geplant als zuvor',
    ],
    [
      [
        [2, 1],
        [1, 1],
      ],
      'Aufwand: 2029 und 2030 in manchen Jahren höher geplant als zuvor',
    ],
    [
      [
        [0, 1],
        [1, 1],
      ],
      'Aufwand: 2029 und 2030 in manchen Jahren niedriger geplant als zuvor',
    ],
    [
      [
        [0, 1],
        [2, 1],
      ],
      'Aufwand: 2029 und 2030 teils höher, teils niedriger geplant als zuvor',
    ],
  ] as [[number, number][], string][])('%j: %s', (pairs, headline) => {
    expect(courseHeadline('Aufwand', '2029 und 2030', pairs)).toBe(headline);
  });
});

describe('what stands out among parts', () => {
  const headline = (amounts: readonly number[], richtung: typeof IN | typeof OUT = OUT) => {
    const parts = amounts.map((betrag, index) => ({ name: `Teil ${index + 1}`, betrag }));
    const total = amounts.reduce((sum, betrag) => sum + betrag, 0);
    return plain(said(largestPart(parts, total, richtung, 2030, true)));
  };

  it.each([
    [[], 'Aufwand: 2030 ist nichts geplant'],
    [[0, 0], 'Aufwand: 2030 ist nichts geplant'],
    [[0, -3e6], 'Aufwand 2030: −3,0 Mio. €'],
    [[2e6], 'Aufwand 2030: alles in „Teil 1“, 2,0 Mio. €'],
    [[2e6, 0], 'Aufwand 2030: alles in „Teil 1“, 2,0 Mio. €'],
    [[2e6, 2e6], 'Von 4,0 Mio. € Aufwand entfallen 2,0 Mio. € auf „Teil 1“'],
    [[2_974_000, 52_500], 'Aufwand 2030: fast alles in „Teil 1“, 2.974.000 € von 3.026.500 €'],
    [[2e6, 15e5, 15e5], 'Von 5,0 Mio. € Aufwand entfallen 2,0 Mio. € auf „Teil 1“'],
    [[3e6, 2e6, -1e6], 'Am größten ist „Teil 1“: 3,0 Mio. €; abgezogen werden 1,0 Mio. €'],
    [[3e6, -1e6], 'Am größten ist „Teil 1“: 3,0 Mio. €; abgezogen werden 1,0 Mio. €'],
  ] as [number[], string][])('%j: %s', (amounts, text) => {
    expect(headline(amounts)).toBe(text);
  });

  it('speaks of revenue as revenue, the amount in its colour', () => {
    expect(headline([4, 1], IN)).toBe('Von 5 € Ertrag entfallen 4 € auf „Teil 1“');
    expect(largestPart([{ name: 'A', betrag: 4 }], 4, IN, 2030, true)).toContainEqual(
      expect.objectContaining({ role: 'ertrag' }),
    );
  });

  it('tells of no whole where something is taken off: a part may be larger than it', () => {
    const cents = fc.integer({ min: -1e11, max: 1e11 }).map((value) => value / 100);
    const lists = fc.oneof(fc.array(cents), fc.array(cents.map(Math.abs)));
    fc.assert(
      fc.property(lists, (amounts) => {
        const sorted = amounts.sort((a, b) => b - a);
        const text = headline(sorted);
        if (sorted.some((betrag) => betrag < 0)) expect(text).not.toMatch(/entfallen|alles in/);
        expect(text.includes('„Teil 1“')).toBe((sorted[0] ?? 0) > 0);
        expect(text).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});

describe('other parts of a budget', () => {
  const of = (teil: string, ergebnis: number, geplant = true) =>
    plain(
      resultSentence({
        part: partNamed(teil),
        stadt: 'Musterstadt',
        jahr: 2030,
        geplant,
        ergebnis,
        ohneBetrag: false,
        frueher: null,
        frueherName: null,
        vorjahr: null,
      }),
    );

  it('have their own words: payments cost nothing and earn nothing', () => {
    expect(of('finanz', -1200)).toBe('Musterstadt plant hier für 2030 1.200 € mehr Auszahlungen als Einzahlungen.');
    expect(of('finanz', 1200, false)).toBe('Musterstadt hatte hier 2030 1.200 € mehr Einzahlungen als Auszahlungen.');
    expect(of('vermoegen', 1200)).toBe('Musterstadt plant hier für 2030 1.200 € mehr Einnahmen als Ausgaben.');
    expect(of('vermoegen', 0)).toContain('hier ebenso hohe Einnahmen wie Ausgaben: unter dem Strich 0 €');
    expect(of('verwaltung', -1200)).toBe('Unter dem Strich kostet das Musterstadt 2030 nach dem Plan 1.200 €.');
  });

  it('name an amount by its own direction', () => {
    const richtung = partNamed('finanz').aus;
    expect(amount(500, { richtung, anteil: 0.5 })).toBe(
      'Für 2030 plant Musterstadt hier 500 € Auszahlungen. Das sind 50,0 % aller Auszahlungen.',
    );
    expect(amount(-500, { richtung })).toBe('Dieser Posten mindert 2030 die Auszahlungen um 500 €.');
    expect(
      plain(
        said(
          largestPart(
            [
              { name: 'A', betrag: 6 },
              { name: 'B', betrag: 4 },
            ],
            10,
            { mass: richtung.mass, role: 'aufwand' },
            2030,
            true,
          ),
        ),
      ),
    ).toBe('Von 10 € Auszahlungen entfallen 6 € auf „A“');
  });
});
