/**
 * Layouts that gave a wrong sum without a word before they stood here: each has to come out right, or to be a question or a refusal. The figures
 * are invented; what has to come out is written beside the file by hand.
 */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from './bytes/read.ts';
import { combine } from './combine.ts';
import { chartsOf } from './roles/charts.ts';
import { understand } from './understand.ts';

/** The main groups of kameral budgets. */
const CHARTS = chartsOf([
  ...Array.from({ length: 10 }, (_, group) => ({
    rahmen: 'kommunal',
    praefix: `${group}`,
    richtung: group < 4 ? 'einnahme' : 'ausgabe',
    teil: group % 6 === 3 ? 'vermoegen' : 'verwaltung',
    sicherheit: 'belegt',
  })),
]);

/** Reads files of lines; returns what is asked or refused, or the sums. */
function read(files: readonly (readonly string[])[], said: Readonly<Record<string, string>> = {}) {
  const sources = files.flatMap((lines, at) => readBytes(strToU8(`${lines.join('\n')}\n`), `haushalt-${at}.csv`));
  const { sums, questions, faults } = combine(understand(sources, said, { charts: CHARTS }), said);
  return {
    asked: questions.map(({ id }) => id),
    refused: faults.map(({ kind }) => kind),
    sums: sums.map(({ jahr, wertart, richtung, summe }) => `${jahr} ${wertart} ${richtung} ${summe}`),
  };
}

const right = (...sums: readonly string[]) => ({ asked: [], refused: [], sums });
const PLAN = right('2025 ansatz aufwand 2700000', '2025 ansatz ertrag 2500000');

const LINES: readonly (readonly [string, number])[] = [
  ['Steuern und ähnliche Abgaben', 1_500_000],
  ['Zuwendungen und allgemeine Umlagen', 400_000],
  ['Öffentlich-rechtliche Leistungsentgelte', 600_000],
  ['Personalaufwendungen', 1_300_000],
  ['Aufwendungen für Sach- und Dienstleistungen', 900_000],
  ['Transferaufwendungen', 500_000],
];
/** A printed table: three lines of revenue and three of expenditure, each with its sum below. */
const printed = (revenue: string, expenditure: string, years = 1): string[] => {
  const row = (name: string, amount: number): string =>
    [name, ...Array.from({ length: years }, (_, year) => amount + year)].join(';');
  const rows = LINES.map(([name, amount]) => row(name, amount));
  const sums = [2_500_000, 2_700_000].map((sum) =>
    Array.from({ length: years }, (_, year) => sum + 3 * year).join(';'),
  );
  const head = ['Bezeichnung', ...Array.from({ length: years }, (_, year) => `Ansatz ${2025 + year}`)].join(';');
  return [head, ...rows.slice(0, 3), `${revenue};${sums[0]}`, ...rows.slice(3), `${expenditure};${sums[1]}`];
};

const BOOKED: readonly (readonly [string, string, string, number])[] = [
  ['11101', '4011000', 'Ertrag', 1_500_000],
  ['11101', '4141000', 'Ertrag', 400_000],
  ['21101', '4321000', 'Ertrag', 600_000],
  ['11101', '5012000', 'Aufwand', 1_300_000],
  ['21101', '5211000', 'Aufwand', 900_000],
  ['21101', '5318000', 'Aufwand', 500_000],
];
const booked = (head: string, amounts: (amount: number, at: number) => string): string[] => [
  `Produkt;Konto;Richtung;${head}`,
  ...BOOKED.map(([produkt, konto, richtung, amount], at) => `${produkt};${konto};${richtung};${amounts(amount, at)}`),
];

describe('sums among the lines of a printed table', () => {
  it.each([
    ['Summe Erträge', 'Summe Aufwendungen'],
    ['Erträge gesamt', 'Aufwendungen gesamt'],
    ['Gesamterträge', 'Gesamtaufwendungen'],
    ['Einnahmen zusammen', 'Ausgaben zusammen'],
    ['Ertragssumme', 'Aufwandssumme'],
  ])('are left out, called %s', (revenue, expenditure) => {
    expect(read([printed(revenue, expenditure)])).toEqual(PLAN);
  });

  it('are left out without any mark where several years bear it out, and asked for where one figure could be an accident', () => {
    const { sums, ...rest } = read([printed('Ordentliche Erträge', 'Ordentliche Aufwendungen', 3)]);
    expect(rest).toEqual({ asked: [], refused: [] });
    expect(sums).toEqual(expect.arrayContaining([...PLAN.sums]));
    expect(read([printed('Ordentliche Erträge', 'Ordentliche Aufwendungen')]).asked).toEqual(['summenzeilen']);
  });

  it('are asked for above their lines, as are parts of a line', () => {
    const above = ['Position;Ansatz 2025', 'Erträge;2500000', ...LINES.slice(0, 3).map((line) => line.join(';'))];
    expect(read([[...above, ...LINES.slice(3).map((line) => line.join(';'))]]).asked).toContain('summenzeilen');
    const parts = printed('Summe Erträge', 'Summe Aufwendungen').toSpliced(2, 0, 'davon Gewerbesteuer;900000');
    expect(read([parts]).asked).toContain('summenzeilen');
  });

  it('of a direction at the foot are left out where they are what its rows above add up to, and asked for where they are not', () => {
    const rows = LINES.map(([name, amount], at) => `${21101 + at};${name};${amount}`);
    const mixed = ['Produkt;Bezeichnung;Ansatz 2025', ...[0, 3, 1, 4, 2, 5].map((at) => rows[at] ?? '')];
    expect(read([[...mixed, ';Summe Erträge;2500000', ';Summe Aufwendungen;2700000']])).toEqual(PLAN);
    expect(read([[...mixed, ';Aufwendungen insgesamt;2700000', ';Erträge insgesamt;2500000']])).toEqual(PLAN);
    expect(read([[...mixed, ';Summe Erträge;2500001', ';Summe Aufwendungen;2700000']]).asked).toContain('summenzeilen');
    // of one row it would be proof of nothing
    const one = [
      'Produkt;Bezeichnung;Ansatz 2025',
      '11101;Steuern und ähnliche Abgaben;5',
      '11102;Personalaufwendungen;7',
    ];
    expect(read([[...one, ';Summe Erträge;5', ';Summe Aufwendungen;7']]).asked).toContain('summenzeilen');
  });

  it('of a direction in a column of directions count as little', () => {
    const head = 'Produkt;Sachkonto;Art;Ansatz 2025';
    const rows = BOOKED.map(([produkt, konto, richtung, amount]) => `${produkt};${konto};${richtung};${amount}`);
    expect(read([[head, ...rows, ';Summe Erträge;Ertrag;2500000', ';Summe Aufwendungen;Aufwand;2700000']])).toEqual(
      PLAN,
    );
  });

  it('of a coarser level are left out where their number begins those of the lines', () => {
    const levels = [
      'Produkt;Bezeichnung;Erträge 2025 (Ansatz);Aufwendungen 2025 (Ansatz)',
      '1;Verwaltung;1900000;1300000',
    ];
    const rows = [
      '11;Innere;1900000;1300000',
      '11101;Rat;1500000;1000000',
      '11102;Amt;400000;300000',
      '2;Schule;600000;1400000',
    ];
    expect(read([[...levels, ...rows, '21101;Nord;100000;400000', '21102;Süd;500000;1000000']])).toEqual(PLAN);
    const running = ['1;Amt;1500000;1300000', '10;Bau;400000;900000', '11;Schule;600000;500000'];
    expect(read([[...levels.slice(0, 1), ...running]])).toEqual(PLAN);
  });
});

describe('columns for one year', () => {
  it('of which the header counts from another year are asked for', () => {
    const { asked } = read([
      ['Haushaltsplan 2025', ...booked('Ansatz;Ansatz Vorjahr', (one) => `${one};${one - 1000}`)],
    ]);
    expect(asked).toEqual(['jahr:Ansatz Vorjahr']);
    const said = { 'jahr:Ansatz Vorjahr': '2024' };
    const { sums } = read(
      [['Haushaltsplan 2025', ...booked('Ansatz;Ansatz Vorjahr', (one) => `${one};${one - 1000}`)]],
      said,
    );
    expect(sums).toEqual([...right('2024 ansatz aufwand 2697000', '2024 ansatz ertrag 2497000').sums, ...PLAN.sums]);
  });

  it('count from the year that another header says, and are asked for where it is none of the file', () => {
    const columns = (plan: string) =>
      booked(`Ergebnis Vor- / vorjahr;Ansatz Vorjahr 2024;${plan}`, (one) => `${one - 2000};${one - 1000};${one}`);
    const { asked, sums } = read([columns('Ansatz 2025')]);
    expect(asked).toEqual([]);
    expect(sums).toContain('2023 ergebnis ertrag 2494000');
    expect(read([columns('Ansatz 2026')]).asked).toEqual(['jahr:Ergebnis Vor- / vorjahr']);
  });

  it('are never added up without a word, wherever the year stands', () => {
    const { asked } = read([['Haushaltsplan 2025', ...booked('Betrag;Ansatz', (one) => `${one};${one}`)]]);
    expect(asked).toEqual(['spalte:Ansatz']);
  });

  it('keep the year of their header when the year of the others is said', () => {
    const file = booked('Ergebnis 2023;Ansatz;Planung', (one) => `${one};${one};${one}`);
    const { sums } = read([file], { jahr: '2025' });
    expect(sums.map((sum) => sum.slice(0, 13))).toContain('2023 ergebnis');
  });

  it('are asked for where one may be only what the other is changed by', () => {
    expect(read([booked('Ansatz 2025;Nachtrag 2025', (one, at) => `${one};${at * 100}`)]).asked).toEqual([
      'spalte:Nachtrag 2025',
    ]);
  });
});

describe('figures of a part of a year', () => {
  it.each(['Ist 30.06.2025', 'Ist bis Juni 2025', 'Ergebnis 1. Halbjahr 2025', 'Ist II. Quartal 2025', 'Ist 06/2025'])(
    'are no result of it: „%s“',
    (head) => {
      expect(read([booked(`Ansatz 2025;${head}`, (one) => `${one};${one / 2}`)])).toEqual(PLAN);
    },
  );

  it('are left out as rows, and asked for by title or a column of days', () => {
    const rows = booked('Wertart;Betrag 2025', (one) => `Ansatz;${one}`);
    const half = booked('', (one) => `Ist 30.06.;${one / 2}`).slice(1);
    expect(read([[...rows, ...half]])).toEqual(PLAN);
    const titled = ['Bericht zum 30.06.2025', ...booked('Ansatz 2025;Ist 2025', (one) => `${one};${one / 2}`)];
    expect(read([titled]).asked).toEqual(['unterjährig']);
    expect(read([titled], { unterjährig: 'weglassen' })).toEqual(PLAN);
    expect(read([booked('Stichtag;Ist', (one) => `30.06.2025;${one}`)]).asked).toEqual(['unterjährig']);
  });

  it('are told from whole years with a day of their own', () => {
    const heads = 'Ist 31.12.2024;Ansatz 2025 (Stand 30.06.2024)';
    const { sums } = read([booked(heads, (one) => `${one};${one}`)], { 'jahr:Ansatz 2025 (Stand 30.06.2024)': '2025' });
    expect(sums.map((sum) => sum.slice(0, 13))).toEqual(expect.arrayContaining(['2024 ergebnis', '2025 ansatz a']));
  });
});

describe('rows that differ in one word only', () => {
  const told = (head: string, words: readonly [string, string]): string[] => [
    ...booked(`${head};Ansatz 2025`, (one) => `${words[0]};${one}`),
    ...booked('', (one) => `${words[1]};${one / 10}`).slice(1),
  ];

  it.each([
    ['Typ', 'Basis', 'Änderung'],
    ['Art der Zahl', 'Entwurf', 'Beschluss'],
    ['Szenario', 'A', 'B'],
    ['Hinzu', '', 'x'],
  ])('in the column „%s“ are asked for, with the sums of each answer', (head, first, second) => {
    const file = told(head, [first, second]);
    expect(read([file]).asked).toEqual([`werte:${head}`]);
    expect(read([file], { [`werte:${head}`]: first || '(leer)' })).toEqual(PLAN);
    expect(read([file], { [`werte:${head}`]: 'zusammen' }).sums).toEqual(
      right('2025 ansatz aufwand 2970000', '2025 ansatz ertrag 2750000').sums,
    );
  });

  it('are no question where the column sorts what is different anyway', () => {
    const file = booked('Bemerkenswert;Ansatz 2025', (one, at) => `${at % 2 ? 'ja' : 'nein'};${one}`);
    expect(read([file])).toEqual(PLAN);
  });
});

describe('kameral budget posts in one cell', () => {
  const file = (posts: readonly string[]): string[] => [
    'Haushaltsstelle;Bezeichnung;Ansatz 2025',
    ...posts.map((post, at) => `${post};Posten ${at};${100_000 + at}`),
  ];

  it.each([
    ['0.0200.4000', '0.9000.0010', '1.4640.9400', '1.4640.3610'],
    ['1.0200.400000', '1.9000.001000', '2.4640.940000', '2.4640.361000'],
    ['0.0200.4000.01', '0.9000.0010.00', '1.4640.9400-2', '1.4640.3610.00'],
  ])('have the direction and the part of their Gruppierung: %s', (...posts) => {
    expect(read([file(posts)])).toEqual(
      right(
        '2025 ansatz ausgabe 100002',
        '2025 ansatz einnahme 100003',
        '2025 ansatz ausgabe 100000',
        '2025 ansatz einnahme 100001',
      ),
    );
  });

  it('tell the parts of the budget apart below titles of sections', () => {
    const titled = file(['0.0200.4000', '0.9000.0010', '1.4640.9400', '1.4640.3610']).toSpliced(1, 0, 'Einzelplan 0;;');
    expect(read([titled]).asked).toEqual([]);
    expect(read([titled]).sums).toHaveLength(4);
  });

  it('are asked for where they could be accounts of another kind, with an answer that helps', () => {
    const doubtful = file(['0.0200.4000', '0.0200.5000', '0.4640.7000']);
    expect(read([doubtful]).asked).toContain('richtung');
    expect(read([doubtful], { rahmen: 'kommunal' })).toEqual(right('2025 ansatz ausgabe 300003'));
    expect(read([doubtful], { richtung: 'nach der Gruppierung' })).toEqual(right('2025 ansatz ausgabe 300003'));
    const unnamed = file(['0.0200.4000', '0.9000.0010']).map((line) => line.replace('Haushaltsstelle', 'Nummer'));
    expect(read([unnamed]).asked).toContain('richtung');
    // the capital budget has no fees: whatever this is, it is not what it looks like
    expect(read([file(['0.0200.4000', '0.9000.0010', '1.4640.1100'])]).asked).toContain('richtung');
  });
});

describe('amounts of two towns in one file', () => {
  it('are refused until one of them is named', () => {
    const file = booked('Gemeinde;Ansatz 2025', (one) => `Altberg;${one}`);
    const both = [...file, ...booked('', (one) => `Neuberg;${one * 3}`).slice(1)];
    expect(read([both]).refused).toEqual(['mehrere Gemeinden']);
    expect(read([both], { gemeinde: 'Altberg' })).toEqual(PLAN);
  });
});

describe('units', () => {
  it.each(['in 1.000 €', 'in 1 000 EUR', 'T-EUR', 'k€', 'in Tsd. Euro'])(
    '„%s“ above the table are thousands',
    (unit) => {
      expect(read([[`Haushalt ${unit}`, '', ...booked('Ansatz 2025', (one) => `${one / 1000}`)]])).toEqual(PLAN);
    },
  );

  it('below the table, or in a column of their own, count for every amount', () => {
    expect(read([[...booked('Ansatz 2025', (one) => `${one / 1000}`), '', 'Alle Angaben in T€']])).toEqual(PLAN);
    const mixed = booked('Einheit;Ansatz 2025', (one, at) => (at % 2 ? `T€;${one / 1000}` : `€;${one}`));
    expect(read([mixed])).toEqual(PLAN);
  });
});

describe('cells', () => {
  it('that look like years are amounts where the header says so', () => {
    const small = booked('Ansatz 2025 (T€)', (_, at) => `${1990 + at}`);
    expect(read([small])).toEqual(right('2025 ansatz aufwand 5982000', '2025 ansatz ertrag 5973000'));
  });

  it('written as ="0111" for a spreadsheet are codes, and no sums', () => {
    const file = booked('Ansatz 2025', String).map((line) => line.replace(/^(\d+);(\d+)/, '="$1";="$2"'));
    expect(read([file])).toEqual(PLAN);
  });

  it('of two parts of the budget in one column of directions keep theirs', () => {
    const rows = ['11101;4011;Ertrag;1500000', '11101;5012;Aufwand;1300000', '11101;6811;Einzahlung;600000'];
    expect(read([['Produkt;Konto;Art;Ansatz 2025', ...rows, '11101;7851;Auszahlung;900000']]).sums).toEqual([
      '2025 ansatz aufwand 1300000',
      '2025 ansatz ertrag 1500000',
      '2025 ansatz auszahlung 900000',
      '2025 ansatz einzahlung 600000',
    ]);
  });

  it('below a title of the other direction are of that direction', () => {
    const rows = BOOKED.map(([, konto, , amount]) => `${konto};Posten ${konto};${amount}`);
    const head = 'Konto;Bezeichnung;Ansatz 2025';
    const file = ['Ergebnishaushalt, Erträge', head, ...rows.slice(0, 3), '', 'Aufwendungen', head, ...rows.slice(3)];
    expect(read([file])).toEqual(PLAN);
  });

  it('without a direction are asked for alone: the answer turns no other amount', () => {
    const file = [...booked('Ansatz 2025', String), '31101;5331000;;100000'];
    expect(read([file]).asked).toEqual(['richtung:übrige']);
    expect(read([file], { 'richtung:übrige': 'ertrag' }).sums).toEqual([
      '2025 ansatz aufwand 2700000',
      '2025 ansatz ertrag 2600000',
    ]);
    expect(read([file], { 'richtung:übrige': 'ohne' })).toEqual(PLAN);
  });

  it('that all look like sums are refused: a budget has amounts', () => {
    const sums = booked('Ansatz 2025', String).map((line, at) => (at === 0 ? line : `= ${line}`));
    expect(read([sums]).refused).toEqual(['keine Beträge übrig']);
  });
});
