import { describe, expect, it } from 'vitest';
import { buildDocument } from '../charts/document.ts';
import { lanes } from '../charts/lanes.ts';
import type { Figure } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import { cellsOf, markupOf } from '../figure/testing.ts';
import { counted } from '../words/de/digital/sentences.ts';
import { countsFigure, countsHeadline, newestHeadline, seriesOf } from './counts-figure.ts';
import { newestCourse } from './course.ts';
import { levelsFigure, newestLevels } from './levels-figure.ts';
import { projectsOf } from './projects.ts';
import { aimsByYear, aimsFigure, otherFigures, undatedAims } from './promises-figure.ts';
import { servicesOf } from './services.ts';
import { servicesFigure } from './services-figure.ts';
import { leistung, vorhaben, zaehlung } from './testing.ts';

const rows = [
  zaehlung({ anmerkung: 'Stand 2031-06', wert: 42 }),
  zaehlung({ anmerkung: 'Stand 2031-01-01; zum Start' }),
  zaehlung({ reihe: 'im Portal oder Rathaus', jahr: 2032, wert: 82 }),
  zaehlung({ ags: 'DG', region: 'Deutschland', jahr: 2032, wert: 196 }),
];

describe('counts', () => {
  it('are one series only when indicator, region and delimitation are the same', () => {
    expect(seriesOf(rows).map(({ rows: own }) => own.map(({ wert }) => wert))).toEqual([[30, 42], [82], [196]]);
  });

  it('of different delimitations never share a line, nor a scale', () => {
    const file = markupOf(countsFigure(rows, new Map(), { id: 'x', sentence: 'Zahlen', subtitle: 'Zahlen' }));
    expect(file.match(/<path/g)).toHaveLength(1);
    expect(file.match(/<circle/g)).toHaveLength(4);
  });

  it('tell their course with dates, and how many others count something else', () => {
    expect(countsHeadline(rows)).toBe(
      'Online-Leistungen, im Portal: 30 (01/2031), dann 42 (06/2031); 2 weitere Zählungen stehen für sich',
    );
    expect(countsHeadline(rows.slice(2, 3))).toBe('Online-Leistungen, im Portal oder Rathaus: 82 (2032)');
  });

  it('of quarters are one series, because a quarter is a period and no delimitation', () => {
    const quarters = [
      zaehlung({ reihe: '1. Quartal 2031', anmerkung: 'Stand 2031-03', wert: 2000, genauigkeit: 'rund' }),
      zaehlung({ reihe: '3. Quartal 2031', anmerkung: 'Stand 2031-09', wert: 3600, genauigkeit: 'mindestens' }),
    ];
    expect(countsHeadline(quarters)).toBe(
      'Online-Leistungen, je Vierteljahr: rund 2.000 (03/2031), dann mindestens 3.600 (09/2031)',
    );
  });

  it('lead with the newest, and do not measure it against those that count something else', () => {
    expect(newestHeadline(rows.slice(0, 3))).toBe(
      'Online-Leistungen, im Portal oder Rathaus: 82 (2032); eine weitere Zählung grenzt anders ab',
    );
  });

  it('are not joined over years without a value, and say where a number is ours', () => {
    const rank = (jahr: number, anmerkung: string) => zaehlung({ jahr, wert: 20, einheit: 'Rang', anmerkung });
    const ranks = [rank(2030, 'Stand 2030; eigene Rechnung: aus 2031'), rank(2031, ''), rank(2034, '')];
    const file = markupOf(countsFigure(ranks, new Map(), { id: 'x', sentence: 'Ränge', subtitle: 'Ränge' }));
    expect(file.match(/<path/g)).toHaveLength(1);
    expect(file).toContain('20, gerechnet');
    expect(countsHeadline(ranks)).toContain('(2030, gerechnet)');
  });

  it('show their accuracy in the cell of the number, and carry the number in the download', () => {
    const { table } = countsFigure([zaehlung({ wert: 300, genauigkeit: 'rund' })], new Map(), {
      id: 'x',
      sentence: 'Zahlen',
      subtitle: 'Zahlen',
    });
    expect(cellsOf(table)[0]).toEqual(['Online-Leistungen, im Portal', 'rund 300', '2031', '', 300, 'papier']);
    expect(table.rows[0]?.note).toBe('laut papier');
  });

  it('are as exact as their source', () => {
    expect(counted({ wert: 300, genauigkeit: 'rund', einheit: 'Anzahl' })).toBe('rund 300');
    expect(counted({ wert: 78000, genauigkeit: 'mindestens', einheit: 'Anzahl' })).toBe('mindestens 78.000');
    expect(counted({ wert: 90, genauigkeit: 'rund', einheit: 'Prozent' })).toBe('rund 90\u00a0%');
    expect(counted({ wert: 27, genauigkeit: 'genau', einheit: 'Rang' })).toBe('Rang\u00a027');
  });

  it('keep their labels apart, however close they are', () => {
    const points = [105, 122, 127].map((wert, at) => ({ x: 2030 + at / 4, wert, text: String(wert) }));
    const svg = lanes(
      [{ name: 'a', points: [...points, { x: 2033, wert: 196, text: '196' }] }],
      { label: 'x', width: 328 },
      buildDocument(),
    );
    const labels = [...svg.querySelectorAll('text')].filter((text) => /^\d{3}$/.test(text.textContent ?? ''));
    expect(labels).toHaveLength(4);
    const at = labels.map((label) => [Number(label.getAttribute('x')), Number(label.getAttribute('y'))] as const);
    for (const [i, [x, y]] of at.entries())
      for (const [ox, oy] of at.slice(i + 1)) expect(Math.abs(x - ox) > 22 || Math.abs(y - oy) > 13).toBe(true);
  });

  it('draw the best rank highest', () => {
    const points = [20, 48].map((wert, at) => ({ x: 2030 + at, wert, text: String(wert) }));
    const heights = (lowIsBest: boolean): number[] =>
      [
        ...lanes([{ name: 'a', points, lowIsBest }], { label: 'x', width: 328 }, buildDocument()).querySelectorAll(
          'circle',
        ),
      ].map((circle) => Number(circle.getAttribute('cy')));
    const [first = 0, second = 0] = heights(true);
    expect(first).toBeLessThan(second);
    const [low = 0, high = 0] = heights(false);
    expect(low).toBeGreaterThan(high);
  });
});

describe('levels', () => {
  const level = (change: Parameters<typeof leistung>[0]) => leistung({ reifegrad: 2, modell: '0-4', ...change });
  const services = servicesOf([
    level({ stichtag: '2029-06' }),
    level({}),
    level({ leistung: 'b', name: 'B', reifegrad: 3 }),
    leistung({ leistung: 'b', name: 'B, wie eine Zeitung es später nennt', stichtag: '2031-06', online: 'ja' }),
    level({ leistung: 'c', name: 'C', stichtag: '2029-06' }),
  ]);
  const levels = newestLevels(services) as NonNullable<ReturnType<typeof newestLevels>>;
  const counts = [
    zaehlung({ kennzahl: 'reifegrad-1-anteil', wert: 90, einheit: 'Prozent', reihe: 'Leistungen' }),
    zaehlung({ kennzahl: 'reifegrad-leistungen', wert: 0, reihe: 'Reifegrad 4' }),
  ];

  it('are those of the newest report alone', () => {
    expect(levels.stichtag).toBe('2030-12-02');
    // Named as the report names them.
    expect(levels.lists.map(({ stufe, services: own }) => [stufe, own.map(({ name }) => name)])).toEqual([
      [2, ['Parkausweis']],
      [3, ['B']],
    ]);
    expect(newestLevels(servicesOf([leistung()]))).toBeNull();
  });

  it('are stairs with a dot for each name', () => {
    const figure = levelsFigure(levels);
    expect(plain(figure.sentence)).toBe(
      '1 Leistung auf Stufe 2 und 1 Leistung auf Stufe 3, so stand es am 2. Dezember 2030',
    );
    expect(markupOf(figure).match(/<circle/g)).toHaveLength(2);
    // of the other three nothing is known
    expect(markupOf(figure).match(/keine Angabe/g)).toHaveLength(3);
  });

  it('tell a known share from a known nothing, and take neither from another paper', () => {
    const figure = levelsFigure(levels, { counts });
    expect(plain(figure.sentence)).toContain('und keine auf Stufe 4');
    expect(markupOf(figure)).toContain('90\u00a0% (Leistungen)');
    expect(markupOf(figure)).toContain('stroke-dasharray');
    const other = levelsFigure(levels, { counts: counts.map((row) => ({ ...row, quelle: 'anderes' })) });
    expect(markupOf(other)).not.toContain('stroke-dasharray');
    expect(markupOf(other)).not.toContain('90');
  });
});

describe('services', () => {
  const services = servicesOf([
    leistung({ online: 'ja' }),
    leistung({ leistung: 'b', name: 'B', online: 'nein' }),
    leistung({ leistung: 'c', name: 'C' }),
  ]);

  it('are a square each, by the newest answer, told by form as well as by colour', () => {
    const figure = servicesFigure(services) as Figure;
    expect(plain(figure.sentence)).toBe(
      'Konnte ich das online beantragen? 1-mal heißt es ja, 1-mal nein; bei 1 sagt es niemand',
    );
    expect(cellsOf(figure.table).map(([name, answer]) => [name, answer])).toEqual([
      ['Parkausweis', 'ja (12/2030)'],
      ['B', 'nein (12/2030)'],
      ['C', 'nicht gesagt'],
    ]);
    const markup = markupOf(figure);
    expect(markup.match(/<title/g)).toHaveLength(3);
    expect(markup).toContain('stroke-dasharray');
    expect(markup).toContain('>Parkausweis: ja (12/2030)<');
  });

  it('are no figure where none is named', () => {
    expect(servicesFigure([])).toBeUndefined();
  });
});

describe('promises', () => {
  it('carry date, due date, outcome and the last paper in their table, and a form beside the colour', () => {
    const projects = projectsOf(
      [vorhaben(), vorhaben({ stichtag: '2032-06', status: 'verspaetet', faellig: null, quelle: 'bericht' })],
      null,
    );
    const figure = aimsFigure(projects) as Figure;
    expect(cellsOf(figure.table)[0]).toEqual([
      'Portal starten',
      '12/2030',
      '2031',
      'gekommen, aber nach dem Termin',
      'Juni 2032',
    ]);
    expect(figure.sources).toEqual(['papier', 'bericht']);
    // on the row of its year and in the legend
    expect(markupOf(figure).match(/fill-opacity="0.35"/g)).toHaveLength(2);
    expect(markupOf(figure)).toContain('Portal starten: Termin 2031, gekommen, aber nach dem Termin');
  });

  const figureOf = (...rows: Parameters<typeof vorhaben>[0][]) =>
    aimsFigure(projectsOf(rows.map(vorhaben), null)) as Figure;

  it('name the only paper when it says that it has come', () => {
    expect(cellsOf(figureOf({ status: 'eingetreten' }).table)[0]?.at(-1)).toBe('2. Dezember 2030');
    expect(cellsOf(figureOf({}).table)[0]?.at(-1)).toBe('keins');
  });

  it('of all years stand in one figure, a row a year', () => {
    const figure = figureOf({}, { vorhaben: 'b', faellig: '2033', status: 'eingetreten' });
    expect(figure.table.rows).toHaveLength(2);
    expect(figure.id).toBe('ziele');
    expect(plain(figure.sentence)).toBe(
      'Von 2 Zielen mit Termin kam nachweislich eines pünktlich; bei einem sagt kein Papier, wie es ausging',
    );
  });

  it('with a date count in its year, whatever their kind, and never as undated', () => {
    const projects = projectsOf(
      [
        vorhaben({ vorhaben: 'a', art: 'projekt' }),
        vorhaben({ vorhaben: 'b', faellig: null }),
        vorhaben({ art: 'bericht' }),
      ],
      null,
    );
    expect(aimsByYear(projects).map(({ head, projects: own }) => [head, own.map((one) => one.vorhaben)])).toEqual([
      ['2031', ['a']],
    ]);
    expect(undatedAims(projects)?.projects.map((one) => one.vorhaben)).toEqual(['b']);
    expect(otherFigures(projects).map(({ id }) => id)).toEqual(['berichte', 'ohne-termin']);
    expect(aimsFigure([])).toBeUndefined();
    expect(otherFigures([])).toEqual([]);
  });
});

describe('the course of a count', () => {
  it('is of the indicator that was counted last, names what changes, and leaves out what is only announced', () => {
    const group = { id: 'g', titel: 'G', rows: rows.slice(0, 3) };
    expect(newestCourse(group).map(({ name, other }) => [name, other])).toEqual([
      ['Online-Leistungen im Portal, 1. Januar 2031', false],
      ['Juni 2031', false],
      ['im Portal oder Rathaus, 2032', true],
    ]);
    expect(newestCourse({ ...group, rows: [zaehlung()] })).toEqual([]);
    expect(newestCourse({ ...group, rows: rows.map((row) => ({ ...row, wertart: 'prognose' })) })).toEqual([]);
    expect(newestCourse(undefined)).toEqual([]);
  });
});
