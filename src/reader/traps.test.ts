import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from './bytes/read.ts';
import { type Budget, combine } from './combine.ts';
import { chartsOf } from './roles/charts.ts';
import { understand } from './understand.ts';

const line = (rahmen: string, praefix: string, richtung: string, teil: string) => ({
  rahmen,
  praefix,
  richtung,
  teil,
  sicherheit: 'datei',
});
const CHARTS = chartsOf([
  line('imk1-nw', '4', 'ertrag', 'ergebnis'),
  line('imk1-nw', '5', 'aufwand', 'ergebnis'),
  line('imk1-nw', '6', 'einzahlung', 'finanz'),
  line('imk1-nw', '7', 'auszahlung', 'finanz'),
  line('imk1-nw', '9', '', ''),
  line('imk2-bw', '3', 'ertrag', 'ergebnis'),
  line('imk2-bw', '4', 'aufwand', 'ergebnis'),
]);

function read(
  text: string | Uint8Array,
  answers: Readonly<Record<string, string>> = {},
  file = 'haushalt.csv',
): Budget {
  const bytes = typeof text === 'string' ? strToU8(text) : text;
  return combine(understand(readBytes(bytes, file), answers, { charts: CHARTS }), answers);
}

const sums = ({ sums }: Budget): string[] =>
  sums.map(({ jahr, wertart, richtung, summe }) => `${jahr} ${wertart} ${richtung} ${summe}`);
const asked = ({ questions }: Budget): string[] => questions.map(({ id }) => id);
const left = ({ leftOut }: Budget): string[] => leftOut.map(({ count, reason }) => `${count} ${reason}`);

describe('printed tables with sums among their lines', () => {
  const table = [
    'Zeile;Ergebnis 2010;Plan 2011',
    '01 - Steuern und ähnliche Abgaben;1.596.852;1.695.635',
    '02 - Sonstige ordentliche Ertäge;2.952;1.000',
    '10 = Ordentliche Erträge;1.599.804;1.696.635',
    '11 - Personalaufwendungen;500.000;510.000',
    '16 - Transferaufwendungen;900.000;910.500',
    '17 = Ordentliche Aufwendungen;1.400.000;1.420.500',
    '18 = Ergebnis (10 und 17);199.804;276.135',
  ].join('\r\n');

  it('leaves sums and balances out, and takes the side of a misspelt line from the sum of its block', () => {
    const budget = read(table);
    expect(asked(budget)).toEqual([]);
    expect(sums(budget)).toEqual([
      '2010 ergebnis aufwand 1400000',
      '2010 ergebnis ertrag 1599804',
      '2011 ansatz aufwand 1420500',
      '2011 ansatz ertrag 1696635',
    ]);
    expect(left(budget)).toEqual(['2 Summenzeile, nachgerechnet', '1 Summen- oder Saldozeile, so bezeichnet']);
  });

  it('never takes the numbers of lines for accounts', () => {
    const budget = read(
      [
        'Investitionen;Ansatz 2012 EUR',
        ...[
          '1 - Einzahlungen aus Zuwendungen;-100',
          '2 - Einzahlungen aus Veräußerung;-50',
          '4 - Einzahlungen aus Beiträgen;-7',
        ],
        ...[
          '5 - Sonstige Investitionseinzahlungen;-3',
          '7 - Auszahlungen für Grundstücke;200',
          '8 - Auszahlungen für Baumaßnahmen;300',
        ],
      ].join('\n'),
      { einheit: 'euro' },
    );
    expect(sums(budget)).toEqual(['2012 ansatz auszahlung 500', '2012 ansatz einzahlung 160']);
  });
});

describe('names that look like something else', () => {
  it('are names: a formula of a spreadsheet, a statement, markup', () => {
    const names = [
      '=1+1',
      '=A1',
      '=$B$2*3',
      '= 2,5 * (3)',
      '=SUMME(A1:A9)',
      '@SUM(A1)',
      "'; DROP TABLE x; --",
      '<b>Rat</b>',
      '+49',
    ];
    const rows = names.map((name, at) => `${11101 + at};"${name}";Aufwand;${1000 + at},50`);
    const budget = read(['Produkt;Bezeichnung;Richtung;Ansatz 2025', ...rows].join('\n'), { einheit: 'euro' });
    expect(left(budget)).toEqual([]);
    expect(sums(budget)).toEqual(['2025 ansatz aufwand 9040.5']);
  });
});

describe('columns that are no amounts of their own', () => {
  it('leaves balances, commitments and copies out', () => {
    const budget = read(
      'Produkt;Ansatz 2017 (Erträge);Ansatz 2017 (Aufwendungen);Ansatz (Saldo);VE 2018;Produkt 2\n' +
        '111001;189060,50;-1591165,91;-1402105,41;5000000;111001\n111002;10;-20;-10;0;111002\n',
    );
    expect(sums(budget)).toEqual(['2017 ansatz aufwand 1591185.91', '2017 ansatz ertrag 189070.5']);
  });

  it('asks which of two columns for the same counts', () => {
    const budget = read(
      'Produkt;Richtung;Ansatz 2017;Ansatz 2017 neu\n11;Ertrag;100000,5;100001,5\n12;Aufwand;5,5;6,5\n',
      { teil: 'ergebnis' },
    );
    expect(asked(budget)).toEqual(['spalte:Ansatz 2017 neu']);
  });

  it('counts a total beside its parts once', () => {
    const budget = read('Bezirk;Budget 2026 (€);Schulen (€);Straßen (€)\nMitte;300;100;200\nNord;30;10;20\n', {
      richtung: 'ausgabe',
      teil: 'verwaltung',
    });
    expect(sums(budget)).toEqual(['2026 ansatz ausgabe 330']);
  });
});

describe('rows of several levels', () => {
  it('keeps the finest and proves that the others are their sums', () => {
    const budget = read(
      'Direktion,Abteilung,Produkt,Bezeichnung,Budget Aufwand 2014,Budget Ertrag 2014\n' +
        '1000,,,Behörden,300.50,-30.00\n1000,010,,Rat,300.50,-30.00\n1000,010,P1,Sitzungen,100.25,-10.00\n1000,010,P2,Dienste,200.25,-20.00\n',
      { teil: 'ergebnis', einheit: 'euro' },
    );
    expect(sums(budget)).toEqual(['2014 ansatz aufwand 300.5', '2014 ansatz ertrag 30']);
    expect(left(budget)).toEqual(['2 Summe einer Ebene, nachgerechnet']);
  });

  it('asks about rows that look like sums and are none', () => {
    const budget = read('Produkt;Richtung;Jahr;Plan\nA;Ertrag;2024;100000\nB;Ertrag;2024;50\nSumme;Ertrag;2024;999\n', {
      teil: 'ergebnis',
    });
    expect(asked(budget)).toContain('summenzeilen');
  });
});

describe('directions', () => {
  const rows = [
    '40110000;Steuern;-500000,00',
    '43210000;Gebühren;-1.000,00',
    '50120000;Personalaufwendungen;300000,00',
    '52110000;Aufwendungen für Strom;2.000,00',
    '97110000;Kalkulatorische Zinsen;-77,00',
  ];

  it('come from the accounts, borne out by names and signs; cost accounting is no budget', () => {
    const budget = read(['Kostenart;Bezeichnung;Plan 2017', ...rows].join('\n'));
    expect(sums(budget)).toEqual(['2017 ansatz aufwand 302000', '2017 ansatz ertrag 501000']);
    expect(left(budget)).toEqual(['1 Konto gehört nach dem Kontenrahmen zu keinem Teil des Haushalts']);
  });

  it('are asked for where two charts read the accounts differently and nothing in the file tells', () => {
    const budget = read('Konto;Plan 2017\n40110000;500000,00\n41110000;100,00\n40120000;7,00\n', { teil: 'ergebnis' });
    expect(asked(budget)).toContain('richtung');
  });
});

describe('numbers', () => {
  const table = (cell: string): string => `Produkt;Richtung;Ansatz 2024\n11;Ertrag;${cell}\n12;Aufwand;${cell}\n`;

  it('asks about exactly three digits and no other evidence', () => {
    expect(asked(read(table('200.952')))).toEqual(['dezimalzeichen']);
    expect(sums(read(table('200.952'), { dezimalzeichen: 'komma', teil: 'ergebnis' }))[0]).toBe(
      '2024 ansatz aufwand 200952',
    );
  });

  it('asks what brackets mean', () => {
    expect(asked(read(table('(200952,00)')))).toContain('klammern');
    expect(
      sums(
        read('Produkt;Richtung;Ansatz 2024\n11;Ertrag;500000,00\n12;Ertrag;(1,00)\n', {
          klammern: 'minus',
          teil: 'ergebnis',
        }),
      ),
    ).toEqual(['2024 ansatz ertrag 499999']);
  });

  it('multiplies what a title or a header says is in thousands', () => {
    expect(sums(read(`Angaben in T€\n\n${table('952,5')}`, { teil: 'ergebnis' }))[0]).toBe(
      '2024 ansatz aufwand 952500',
    );
    expect(sums(read(table('952,5').replace('2024', '2024 in Mio. EUR'), { teil: 'ergebnis' }))[0]).toBe(
      '2024 ansatz aufwand 952500000',
    );
  });

  it('refuses two ways of writing in one column, with the record', () => {
    const { faults } = read('Produkt;Richtung;Ansatz 2024\n11;Ertrag;1.234,50\n12;Ertrag;1,234.50\n');
    expect(faults.map(({ kind, record, column }) => [kind, record, column])).toEqual([
      ['zwei Schreibweisen von Zahlen', 2, 'Ansatz 2024'],
    ]);
  });

  it('refuses what is no number, with the record', () => {
    const { faults } = read(
      'Produkt;Richtung;Ansatz 2024\n11;Ertrag;1,5\n12;Ertrag;2,5\n13;Ertrag;3,5\n14;Ertrag;4,5\n15;Ertrag;fünf\n',
    );
    expect(faults.map(({ kind, record, text }) => [kind, record, text])).toEqual([['kein Betrag', 5, 'fünf']]);
  });
});

describe('a column of amounts with many cells that are none', () => {
  it('is never taken for names, which would drop its amounts', () => {
    const { faults } = read(
      'Produkt;Richtung;Ansatz 2023;Ansatz 2024\n11;Ertrag;100000,5;eins\n12;Ertrag;2,5;zwei\n13;Ertrag;3,5;7,5\n',
    );
    expect(faults.map(({ column, text }) => [column, text])).toEqual([
      ['Ansatz 2024', 'eins'],
      ['Ansatz 2024', 'zwei'],
    ]);
  });
});

describe('a year above the table', () => {
  const table = 'Produkt;Richtung;Ansatz\n11;Ertrag;100000,5\n12;Aufwand;2,5\n';

  it('is that of the amounts, but for the day on which it was printed', () => {
    expect(sums(read(`Haushalt 2024\n\n${table}`, { teil: 'ergebnis' }))[0]).toBe('2024 ansatz aufwand 2.5');
    expect(asked(read(`Haushalt\nStand: Dezember 2023\n\n${table}`, { teil: 'ergebnis' }))).toEqual(['jahr']);
    expect(asked(read(`Haushalt, 01.12.2023\n\n${table}`, { teil: 'ergebnis' }))).toEqual(['jahr']);
  });
});

describe('several files', () => {
  it('never counts a part beside its whole, or a table told twice in another form', () => {
    const whole = 'Produkt;Richtung;Jahr;Plan\nA;Ertrag;2024;100000\nB;Ertrag;2025;50\n';
    const part = 'Produkt;Richtung;Jahr;Plan\nB;Ertrag;2025;50\n';
    const zip = zipSync({ 'alles.csv': strToU8(whole), '2025.csv': strToU8(part) });
    const budget = read(zip, { teil: 'ergebnis' }, 'haushalt.zip');
    expect(sums(budget)).toEqual(['2024 ansatz ertrag 100000', '2025 ansatz ertrag 50']);
    const other = zipSync({
      'alles.csv': strToU8(whole),
      'gesamt.csv': strToU8('Gesamt;Erträge 2024 (Plan)\nStadt;100000\nWerke;0\n'),
    });
    expect(asked(read(other, { teil: 'ergebnis' }, 'haushalt.zip'))).toEqual(['datei:haushalt.zip/gesamt.csv']);
  });
});

describe('files of the same columns and the same year', () => {
  const HEAD = 'Produkt;Richtung;Jahr;Plan\n';
  const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const towns = zipped({
    'a.csv': `${HEAD}111;Ertrag;2024;100000\n112;Ertrag;2024;50000\n`,
    'b.csv': `${HEAD}111;Ertrag;2024;200000\n113;Ertrag;2024;70000\n`,
  });
  const ID = 'dateien:zwei.zip/a.csv';
  const budget = (answer?: string): Budget =>
    read(towns, { teil: 'ergebnis', ...(answer && { [ID]: answer }) }, 'zwei.zip');

  it('are added up only when a person says that they are one budget', () => {
    const [question] = budget().questions;
    expect(question).toMatchObject({ id: ID, options: ['zusammen', 'zwei.zip/a.csv', 'zwei.zip/b.csv'] });
    expect(asked(budget('zusammen'))).toEqual([]);
    expect(sums(budget('zusammen'))).toEqual(['2024 ansatz ertrag 420000']);
    expect(sums(budget('zwei.zip/b.csv'))).toEqual(['2024 ansatz ertrag 270000']);
    expect(left(budget('zwei.zip/b.csv'))).toEqual(['2 zählt nicht mit, so festgelegt']);
  });

  it('are asked for too where no place is in both, and not where their years or directions differ', () => {
    const other = (line: string): string[] => {
      const files = zipped({ 'a.csv': `${HEAD}111;Ertrag;2024;100000\n`, 'b.csv': `${HEAD}${line}\n` });
      return asked(read(files, { teil: 'ergebnis' }, 'zwei.zip'));
    };
    expect(other('999;Ertrag;2024;200000')).toEqual([ID]);
    expect(other('111;Ertrag;2025;200000')).toEqual([]);
    expect(other('111;Aufwand;2024;200000')).toEqual([]);
  });

  it('are never added up where they name two municipalities, whatever their years', () => {
    const head = `Gemeinde;${HEAD}`;
    const files = zipped({
      'a.csv': `${head}Adorf;111;Ertrag;2024;100000\nAdorf;112;Ertrag;2024;1\n`,
      'b.csv': `${head}Bdorf;111;Ertrag;2025;200000\nBdorf;112;Ertrag;2025;1\n`,
    });
    const answers = { teil: 'ergebnis', [ID]: 'zusammen' };
    const [question] = read(files, answers, 'zwei.zip').questions;
    expect(question?.options).toEqual(['zwei.zip/a.csv', 'zwei.zip/b.csv']);
    expect(question?.text).toContain('Adorf, Bdorf');
  });
});

describe('a workbook', () => {
  const part = (text: string): Uint8Array => strToU8(`<?xml version="1.0"?>${text}`);
  const cell = (at: string, value: string | number, style = 0): string =>
    typeof value === 'number'
      ? `<c r="${at}" s="${style}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (at: number, cells: string): string => `<row r="${at}">${cells}</row>`;

  it('is read with the zeros of its codes, and never takes a decimal point for thousands', () => {
    const sheet = [
      row(1, cell('A1', 'Haushalt 2024')),
      row(3, cell('A3', 'Produkt') + cell('B3', 'Richtung') + cell('C3', 'Ansatz')),
      row(4, cell('A4', 101, 1) + cell('B4', 'Ertrag') + cell('C4', 200000.125)),
      row(5, cell('A5', 102, 1) + cell('B5', 'Aufwand') + cell('C5', 2.952)),
    ].join('');
    const bytes = zipSync({
      'xl/workbook.xml': part('<workbook xmlns:r="r"><sheets><sheet name="Plan" r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': part(
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/styles.xml': part(
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      ),
      'xl/worksheets/sheet1.xml': part(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    });
    const budget = read(bytes, { teil: 'ergebnis', cent: 'runden' }, 'haushalt.xlsx');
    expect(sums(budget)).toEqual(['2024 ansatz aufwand 2.95', '2024 ansatz ertrag 200000.13']);
    expect(budget.tables[0]?.levels[0]?.codes).toEqual(['00101', '00102']);
  });
});

describe("a small town's spreadsheet: accounts, sums of each product, totals and the balance at the end", () => {
  const table = (rows: readonly string[]): string =>
    [
      'Ergebnishaushalt 2026, Angaben in T€',
      '',
      'Produkt;Produktbezeichnung;Konto;Bezeichnung;Ansatz 2026;Plan 2027',
      ...rows,
    ].join('\n');
  const ROWS = [
    '11.1.01;Rathaus;4461;Mieten;20,4;21',
    '11.1.01;Rathaus;5012;Dienstbezüge;812,6;850',
    '11.1.01;Rathaus;;Summe Erträge;20,4;21',
    '11.1.01;Rathaus;;Summe Aufwendungen;812,6;850',
    '36.5.01;Kita;4461;Elternbeiträge;188,1;190',
    '36.5.01;Kita;5012;Dienstbezüge;2204,8;2290',
    '36.5.01;Kita;;Summe Erträge;188,1;190',
    '36.5.01;Kita;;Summe Aufwendungen;2204,8;2290',
    ';;;Gesamterträge;208,5;211',
    ';;;Gesamtaufwendungen;3017,4;3140',
    ';;;Ergebnis;-2808,9;-2929',
  ];
  const RIGHT = [
    '2026 ansatz aufwand 3017400',
    '2026 ansatz ertrag 208500',
    '2027 planung aufwand 3140000',
    '2027 planung ertrag 211000',
  ];

  it('is read without a question where the chart of the Land knows its accounts', () => {
    const budget = read(table(ROWS), { ags: '05170024' });
    expect(asked(budget)).toEqual([]);
    expect(sums(budget)).toEqual(RIGHT);
    expect(left(budget)).toEqual(['7 Summe einer Ebene, nachgerechnet']);
    expect(budget.tables[0]?.rahmen).toEqual(['imk1-nw']);
  });

  it('is read with the chart that a person names', () => {
    expect(sums(read(table(ROWS), { rahmen: 'imk1-nw' }))).toEqual(RIGHT);
  });

  it('asks for the directions where nobody says whose accounts they are', () => {
    expect(asked(read(table(ROWS)))).toEqual(['richtung']);
  });

  it('does not leave out a total that is wrong by a cent without a word', () => {
    const wrong = ROWS.map((row) => row.replace('Gesamterträge;208,5', 'Gesamterträge;208,6'));
    expect(asked(read(table(wrong), { ags: '05170024' })).length).toBeGreaterThan(0);
  });
});

describe('a kameral budget without accounts', () => {
  const row = (titel: string, gruppe: string, name: string, text: string, betrag: number): string =>
    [titel, `Einzelplan ${titel}`, gruppe, name, text, 'Ausgaben', 'Verwaltungshaushalt', betrag].join(';');
  const places: readonly (readonly [string, string, string])[] = [
    ['0', '200', 'Rathaus'],
    ['1', '1300', 'Feuerwehr'],
    ['4', '4640', 'Kindergarten'],
    ['4', '4641', 'Hort'],
  ];
  const table = [
    'Titelnr.;Titel;Gruppennr.;Gruppe;Bezeichnung;Richtung;Haushaltsart;Ansatz 2018',
    ...places.flatMap(([titel, gruppe, name]) => [
      row(titel, gruppe, name, 'Vergütung der Beschäftigten', 120_000),
      row(titel, gruppe, name, 'Beschaffung von Fahrzeugen', 45_000),
      row(titel, gruppe, name, 'Strom und Heizung', 9_000),
    ]),
  ].join('\n');

  it('is divided into Einzelpläne, what is below them, and kinds of money by the words that come back', () => {
    const levels = read(table).tables[0]?.levels.map(({ klassifikation, name }) => `${klassifikation} ${name}`);
    expect(levels).toEqual(['aufgabe Titel', 'aufgabe Gruppen', 'art Bezeichnung']);
  });
});
