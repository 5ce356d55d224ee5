import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortEuro } from '../ui/format.ts';
import { amountSentence, courseHeadline, largestPart, resultName, resultSentence } from './sentences.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const result = (ergebnis: number | null, frueher: number | null = null, frueherName: string | null = 'Plan 2029') =>
  plain(resultSentence({ stadt: 'Musterstadt', jahr: 2030, ergebnis, frueher, frueherName }));

const amount = (betrag: number | null, more: Partial<Parameters<typeof amountSentence>[0]> = {}) =>
  plain(
    amountSentence({
      stadt: 'Musterstadt',
      jahr: 2030,
      richtung: 'Aufwand',
      betrag,
      anteil: null,
      frueher: null,
      frueherName: null,
      intern: false,
      ...more,
    }),
  );

it('money that is missing is a Zuschussbedarf, money left over an Überschuss, nothing just a result', () => {
  expect([-1, 1, 0].map(resultName)).toEqual(['Zuschussbedarf', 'Überschuss', 'Ergebnis']);
});

describe('the sentence on a result', () => {
  it.each([
    [null, null, 'Für 2030 nennt der Plan hier keinen Betrag.'],
    [0, -5, 'Für 2030 plant Musterstadt hier so viel Ertrag wie Aufwand: unter dem Strich 0 €.'],
    [-5e6, null, 'Für 2030 plant Musterstadt hier unter dem Strich 5,0 Mio. € Zuschuss aus allgemeinen Mitteln.'],
    [700, null, 'Für 2030 plant Musterstadt hier unter dem Strich 700 € Überschuss.'],
    [
      -700,
      -500,
      'Für 2030 plant Musterstadt hier unter dem Strich 700 € Zuschuss aus allgemeinen Mitteln, 200 € mehr als zuvor geplant (Plan 2029).',
    ],
    [
      700,
      900,
      'Für 2030 plant Musterstadt hier unter dem Strich 700 € Überschuss, 200 € weniger als zuvor geplant (Plan 2029).',
    ],
    [
      -700,
      -700.3,
      'Für 2030 plant Musterstadt hier unter dem Strich 700 € Zuschuss aus allgemeinen Mitteln, so viel wie zuvor geplant (Plan 2029).',
    ],
    [
      700,
      -900,
      'Für 2030 plant Musterstadt hier unter dem Strich 700 € Überschuss; zuvor war ein Zuschussbedarf von 900 € geplant (Plan 2029).',
    ],
    [
      -700,
      0,
      'Für 2030 plant Musterstadt hier unter dem Strich 700 € Zuschuss aus allgemeinen Mitteln, 700 € mehr als zuvor geplant (Plan 2029).',
    ],
  ])('%s, before %s: %s', (ergebnis, frueher, sentence) => {
    expect(result(ergebnis, frueher)).toBe(sentence);
  });

  it('compares with nothing when there was no earlier plan', () => {
    expect(result(-700, -500, null)).not.toContain('zuvor');
  });

  const euros = fc.integer({ min: -1e11, max: 1e11 }).map((value) => value / 100);

  it('says mehr only of more and weniger only of less, calls no surplus a Zuschuss, and holds the numbers given', () => {
    fc.assert(
      fc.property(euros, euros, (ergebnis, frueher) => {
        fc.pre(ergebnis !== 0);
        const [main = ''] = result(ergebnis, frueher).split(';');
        expect(main).toContain(plain(shortEuro(Math.abs(ergebnis))));
        expect(main.includes('Zuschuss')).toBe(ergebnis < 0);
        expect(main.includes('Überschuss')).toBe(ergebnis > 0);
        const change = Math.abs(ergebnis) - Math.abs(frueher);
        if (main.includes('mehr')) expect(change).toBeGreaterThan(0);
        if (main.includes('weniger')) expect(change).toBeLessThan(0);
        if (/mehr|weniger/.test(main)) expect(main).toContain(`, ${plain(shortEuro(Math.abs(change)))} `);
      }),
    );
  });
});

describe('the sentence on an amount', () => {
  it.each([
    [amount(null), 'Für 2030 nennt der Plan hier keinen Betrag.'],
    [amount(0), 'Für 2030 plant Musterstadt hier keinen Aufwand (0 €).'],
    [amount(500), 'Für 2030 plant Musterstadt hier 500 € Aufwand.'],
    [amount(500, { anteil: 0.0123 }), 'Für 2030 plant Musterstadt hier 500 € Aufwand, 1,2 % aller Aufwendungen.'],
    [
      amount(500, { richtung: 'Ertrag', anteil: 0.5 }),
      'Für 2030 plant Musterstadt hier 500 € Ertrag, 50,0 % aller Erträge.',
    ],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it('names the change against the earlier plan, and none where there is none', () => {
    const before = { frueher: 800, frueherName: 'Plan 2029' };
    expect(amount(500, before)).toMatch(/ Das sind −300 € gegenüber dem, was zuvor geplant war \(Plan 2029\)\.$/);
    expect(amount(800.4, before)).not.toContain('gegenüber');
    expect(amount(500, { ...before, frueherName: null })).not.toContain('gegenüber');
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
      'Aufwand: 2029 und 2030 teils höher geplant als zuvor, nie niedriger',
    ],
    [
      [
        [0, 1],
        [1, 1],
      ],
      'Aufwand: 2029 und 2030 teils niedriger geplant als zuvor, nie höher',
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

it('the largest part is named with itself and the whole', () => {
  expect(plain(largestPart('Schulen', 2e6, 5e6, 'Aufwand'))).toBe(
    '„Schulen“ macht mit 2,0 Mio. € von 5,0 Mio. € den größten Teil des Aufwands aus',
  );
  expect(largestPart('Steuern', 2, 5, 'Ertrag')).toContain('der Erträge');
});
