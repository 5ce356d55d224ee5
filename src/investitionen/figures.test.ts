import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import { cellsOf, markupOf, totalOf } from '../figure/testing.ts';
import { allFigure } from './all-figure.ts';
import { amountsFigures } from './amounts-figure.ts';
import { costsFigure } from './costs-figure.ts';
import { listFigure } from './list-figure.ts';
import { type SummableList, summableLists } from './lists.ts';
import type { Measure } from './measures.ts';
import { purposeFigure } from './purpose-figure.ts';
import { listSentence, measureSentence } from './sentences.ts';
import { sizesFigure } from './sizes-figure.ts';
import { investments, quelle, row } from './testing.ts';
import { timelineFigure } from './timeline-figure.ts';

const TRAM = { massnahme: 'tram', name: 'Tram', wertart: 'kostenschaetzung' };
const tram = [
  row({ ...TRAM, jahr: 2022, umfang: 'Trasse', gesamtkosten: 123_300_000, quelle: 'alt' }),
  row({ ...TRAM, jahr: 2022, umfang: 'Haltestellen', gesamtkosten: 49_000_000, quelle: 'alt' }),
  row({
    ...TRAM,
    jahr: 2026,
    umfang: 'Verlängerung',
    gesamtkosten: 186_000_000,
    genauigkeit: 'mindestens',
    quelle: 'neu',
  }),
  row({ ...TRAM, jahr: null, umfang: 'Verlängerung', gesamtkosten: 165_000_000, genauigkeit: 'rund', quelle: 'neu' }),
];
const sources = [
  quelle({ quelle: 'alt', stand: '2022-11' }),
  quelle({ quelle: 'neu', stand: '2026-02-13' }),
  quelle({}),
];
const [measure] = investments(tram, sources).measures as [Measure];
const svg = (figure: Figure | undefined, width?: number): Element =>
  parseHTML(figure ? markupOf(figure, width) : '').document.querySelector('svg') as Element;
const cells = (figure: Figure | undefined) => (figure ? cellsOf(figure.table) : []);

describe('costs', () => {
  it('are joined by a line only where they cover the same', () => {
    const chart = svg(costsFigure(measure));
    expect(chart.querySelectorAll('circle')).toHaveLength(4);
    expect(chart.querySelectorAll('line[stroke="var(--aufwand)"]')).toHaveLength(1);
  });

  it('say what changed and for what, without a difference of inexact figures', () => {
    const headline = plain(costsFigure(measure)?.sentence ?? '').replaceAll('\u00a0', ' ');
    expect(headline).toBe('Kosten für „Verlängerung“: mindestens 186 Mio. €, zuvor rund 165 Mio. €');
    expect(costsFigure(measure)?.notes.join()).toContain('darf nicht verglichen werden');
  });

  it('stand in the order in which they were named, the one without a year before the other of its scope', () => {
    expect(cells(costsFigure(measure)).map((row) => row.slice(0, 3))).toEqual([
      ['Verlängerung', 'ohne Jahr', 165_000_000],
      ['Verlängerung', '2026', 186_000_000],
      ['Trasse', '2022', 123_300_000],
      ['Haltestellen', '2022', 49_000_000],
    ]);
  });

  it('lead with the newest figure, its scope, who says it and when', () => {
    const sentence = measureSentence(measure, new Map(sources.map((one) => [one.quelle, one])));
    expect(sentence.replaceAll('\u00a0', ' ')).toBe(
      'Neueste Schätzung der Kosten in unseren Unterlagen: mindestens 186 Mio. € für „Verlängerung“ (Stadt, 13. Februar 2026).',
    );
  });
});

describe('money of others', () => {
  const hoped = row({
    ...TRAM,
    wertart: 'prognose',
    jahr: 2022,
    umfang: 'Paket',
    foerderung: 158_200_000,
    quelle: 'alt',
  });
  const data = investments([...tram, hoped], sources);
  const [funded] = data.measures as [Measure];

  it('stands in a row of its own beside the costs, called what it is, and is no point of the chart', () => {
    const figure = costsFigure(funded);
    const last = figure?.table.rows.at(-1);
    expect(last?.note?.replaceAll('\u00a0', ' ')).toBe('erhoffte Förderung: 158.200.000 €');
    expect(cells(figure).at(-1)?.slice(0, 4)).toEqual(['Paket', '2022', null, 158_200_000]);
    expect(
      cells(figure)
        .slice(0, -1)
        .map((row) => row[3]),
    ).toEqual(tram.map(() => null));
    expect(svg(figure).querySelectorAll('circle')).toHaveLength(4);
  });

  it('is no bar of the timeline, and not called an estimate in the table of all figures', () => {
    expect(svg(timelineFigure(data)).querySelectorAll('rect[stroke]')).toHaveLength(0);
    const line = cells(allFigure(data)).find((row) => row[2] === 158_200_000);
    expect(line?.[3]).toBe('erhoffte Förderung');
  });
});

describe('what was not told', () => {
  it('is called so: a scope in the first sentence, a Träger that the site assigned in the list', () => {
    const one = investments([row({ ...TRAM, umfang: 'nicht angegeben', gesamtkosten: 12_000_000 })], sources);
    const known = new Map(sources.map((each) => [each.quelle, each]));
    expect(measureSentence(one.measures[0] as Measure, known)).toContain('€, Umfang nicht angegeben (');
    const anmerkung = 'Bereich und Träger von uns zugeordnet; mehr nennt die Liste nicht.';
    const sentence = (...remarks: string[]) => {
      const rows = remarks.map((remark, at) => row({ massnahme: `m${at}`, betrag: 1, anmerkung: remark }));
      return listSentence(summableLists(investments(rows).measures)[0] as SummableList, known);
    };
    expect(sentence(anmerkung, anmerkung)).toContain('Träger: Kernhaushalt, von uns zugeordnet;');
    expect(sentence(anmerkung, 'Bereich von uns zugeordnet.')).toContain('Träger: Kernhaushalt;');
  });
});

describe('amounts', () => {
  const program = investments([
    row({ betrag: 60_000_000, jahr: 2027, wertart: 'ergebnis', genauigkeit: 'rund' }),
    row({ betrag: 240_000_000, jahr: 2028, jahr_bis: 2031, wertart: 'planung' }),
    row({ betrag: 252_300_000, jahr: 2029, jahr_bis: 2032, wertart: 'planung' }),
  ]).measures[0] as Measure;

  it('of single years stand in a figure of their own, and those of periods at their yearly mean', () => {
    const [course, single, ...others] = amountsFigures(program);
    expect(others).toEqual([]);
    expect(cells(single).map(([name]) => name)).toEqual(['2027']);
    expect(course?.table.rows.map(({ cells: own }) => [own.jahr?.value, own.je_jahr?.value])).toEqual([
      ['2027', 60_000_000],
      ['2028–2031', 60_000_000],
      ['2029–2032', 63_075_000],
    ]);
    expect(plain(course?.sentence ?? '').replaceAll('\u00a0', ' ')).toBe(
      'Schule: zuletzt 63,1 Mio. € im Jahr geplant (2029 bis 2032), im Plan davor 60 Mio. € (2028 bis 2031)',
    );
    expect(course?.notes.join()).toContain('überschneiden sich');
    expect(single?.notes).toEqual([]);
    // a column for the year, and a stroke for each plan
    expect(svg(course).querySelectorAll('rect[stroke="var(--aufwand)"]')).toHaveLength(1);
    expect(svg(course).querySelectorAll('line[stroke="var(--aufwand)"]')).toHaveLength(2);
  });

  it('of one period alone are a table, without a course', () => {
    const [only, ...others] = amountsFigures(
      investments([row({ betrag: 1_000_000, jahr_bis: 2032 })]).measures[0] as Measure,
    );
    expect(others).toEqual([]);
    expect(only?.view).toBe('table');
    expect(only?.id).toBe('investition-schule-zeitraeume');
  });

  it('lead with their kind, so that a draft is called one', () => {
    const sentence = measureSentence(
      investments([row({ betrag: 43_500_000, status: 'entwurf', quelle: 'neu' })], sources).measures[0] as Measure,
      new Map(sources.map((one) => [one.quelle, one])),
    );
    expect(sentence.replaceAll('\u00a0', ' ')).toBe('Plan (Entwurf): 43,5 Mio. € für 2030 (Stadt, 13. Februar 2026).');
  });

  it('by purpose add up to their list, and a year without an amount is a gap and no 0', () => {
    const data = investments([
      row({ massnahme: 'a', betrag: 3_000_000, produktbereich: '21' }),
      row({ massnahme: 'a', betrag: 1_000_000, jahr: 2031, produktbereich: '21' }),
      row({ massnahme: 'b', betrag: 1_000_000 }),
    ]);
    const [list] = summableLists(data.measures);
    if (!list) throw new Error('no list');
    const figure = purposeFigure(data, list, 0);
    if (!figure) throw new Error('no figure');
    const { table, sentence } = figure;
    expect(cellsOf(table)).toEqual([
      ['Schulen', 3_000_000, 1_000_000, 4_000_000],
      ['nicht zugeordnet', 1_000_000, null, 1_000_000],
    ]);
    expect(totalOf(table)).toEqual(['Zusammen', 4_000_000, 1_000_000, 5_000_000]);
    expect(plain(sentence).replaceAll('\u00a0', ' ')).toBe(
      'Das meiste für „Schulen“: 4 Mio. € in 2030 und 2031, 80,0 % dieser Liste',
    );
  });

  it('by purpose need two areas, one of them named', () => {
    for (const produktbereich of ['21', null]) {
      const rows = ['a', 'b'].map((massnahme) => row({ massnahme, betrag: 1_000_000, produktbereich }));
      const data = investments(rows);
      const [list] = summableLists(data.measures);
      expect(list?.summe).toBe(2_000_000);
      expect(list && purposeFigure(data, list, 0)).toBeUndefined();
    }
  });

  it('and costs all stand in the table of all figures, with what they cover', () => {
    const { table } = allFigure(investments(tram, sources));
    expect(table.rows).toHaveLength(4);
    expect(table.rows.find((one) => one.cells.betrag?.value === 186_000_000)?.cells.betrag?.mark).toBe('mindestens');
  });
});

describe('the largest amounts', () => {
  const listed = ['a', 'b'].map((massnahme) => row({ massnahme, name: massnahme, betrag: 1_000_000, quelle: 'liste' }));

  it('stand side by side: the one that reaches furthest of each measure, and a list as one', () => {
    const programme = [
      row({ betrag: 9_000_000, jahr: 2030 }),
      row({ betrag: 4_000_000, jahr: 2030, umfang: 'Teil' }),
      row({ betrag: 8_000_000, jahr: 2031, jahr_bis: 2034 }),
    ];
    const figure = sizesFigure(investments([...programme, ...tram, ...listed], sources));
    expect(cells(figure).map(([name, betrag, art]) => [name, betrag, art])).toEqual([
      ['Tram', 186_000_000, 'Kostenschätzung, 2026'],
      ['Schule', 8_000_000, 'Plan, 2031 bis 2034'],
      ['2 Maßnahmen zusammen', 2_000_000, 'Plan, 2030'],
    ]);
    const sides = [...svg(figure).querySelectorAll('rect')].slice(0, 3).map((one) => Number(one.getAttribute('width')));
    expect(((sides[1] ?? 0) / (sides[0] ?? 1)) ** 2).toBeCloseTo(8 / 186, 2);
  });

  it('need two that can be held against each other', () => {
    expect(sizesFigure(investments(tram, sources))).toBeUndefined();
    expect(sizesFigure(investments([]))).toBeUndefined();
  });

  it('of a list stand by area, and add up to it', () => {
    const data = investments([
      ...listed,
      row({ massnahme: 'c', name: 'C', betrag: 3, quelle: 'liste', produktbereich: '21' }),
    ]);
    const [list] = summableLists(data.measures);
    const { table, id } = listFigure(data, list as SummableList, 0);
    expect(id).toBe('investitionen-liste');
    expect(table.rows.map(({ cells: own, note }) => [own.name?.value, note])).toEqual([
      ['a', 'nicht zugeordnet'],
      ['b', 'nicht zugeordnet'],
      ['C', 'Schulen'],
    ]);
    expect(table.total?.cells.betrag?.value).toBe(2_000_003);
  });
});

describe('the timeline', () => {
  it('has a row a measure, hollow bars for plans, filled ones for results, and one dot a year for estimates', () => {
    const data = investments(
      [
        ...tram,
        row({ betrag: 60_000_000, jahr: 2027, wertart: 'ergebnis' }),
        row({ betrag: 240_000_000, jahr: 2028, jahr_bis: 2031, wertart: 'planung' }),
      ],
      sources,
    );
    for (const chart of [328, 840].map((width) => svg(timelineFigure(data), width))) {
      expect(chart.querySelectorAll('a')).toHaveLength(2);
      expect([...chart.querySelectorAll('rect[stroke]')].map((bar) => bar.getAttribute('fill'))).toEqual([
        'var(--accent)',
        'var(--paper)',
      ]);
      expect(chart.querySelectorAll('circle')).toHaveLength(2);
      expect(chart.textContent).toContain('2 Schätzungen');
    }
  });

  it('keeps its years apart on a phone', () => {
    const long = investments([row({ betrag: 1, jahr: 2017, jahr_bis: 2029 })]);
    const labels = [...svg(timelineFigure(long), 328).querySelectorAll('text[fill="var(--soft)"]')];
    const at = labels.map((label) => Number(label.getAttribute('x')));
    const steps = at.slice(1).map((x, index) => x - (at[index] ?? 0));
    expect(steps.length).toBeGreaterThan(3);
    expect(Math.min(...steps)).toBeGreaterThan(32);
  });

  it('is not there when no figure has a year', () => {
    expect(timelineFigure(investments([row({ ...TRAM, jahr: null, gesamtkosten: 1 })]))).toBeUndefined();
  });
});
