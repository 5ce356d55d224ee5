import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type FigureSpec, figure } from '../../figure/figure.ts';
import { cellsOf, markupOf } from '../../figure/testing.ts';
import { courseFigure, courseHeadline, newestFigure } from './area-figures.ts';
import { type Areas, areasOf, comparableSince, limitsOf } from './areas.ts';
import { type DutyRow, dutyFigure } from './duty-figure.ts';
import type { Bereichswert, Pflichtanteil } from './queries.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const amount = (kennzahl: string, jahr: number, wert: number | null, reihe = 'neu'): Bereichswert => ({
  ags: '99999999',
  kennzahl: `aufwand-${kennzahl}`,
  name: `Aufwendungen: ${kennzahl}`,
  grenzen: 'Von uns erschlossen.',
  jahr,
  wert,
  wertart: 'ansatz',
  reihe,
  quelle: `quelle-${jahr}`,
});

/** Two areas; 2022 and 2023 are missing, and 2021 is of another series. */
const ROWS: readonly Bereichswert[] = [
  amount('schulen', 2021, 10e6, 'alt'),
  amount('schulen', 2024, 12e6),
  amount('schulen', 2025, 11e6),
  amount('soziales', 2021, 20e6, 'alt'),
  amount('soziales', 2024, 30e6),
  amount('soziales', 2025, 40e6),
];
const AREAS = areasOf(ROWS) as Areas;

describe('expenditure by area', () => {
  it('has every year from the first to the last, and names those without a value', () => {
    expect(AREAS.jahre).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(AREAS.luecken).toEqual([2022, 2023]);
    expect(AREAS.all.map(({ name }) => name)).toEqual(['soziales', 'schulen']);
  });

  it('is nothing where no amount is published', () => {
    expect(areasOf([])).toBeNull();
    expect(areasOf([amount('schulen', 2024, null)])).toBeNull();
  });

  it('refuses two amounts for one area and year', () => {
    expect(() => areasOf([...ROWS, amount('schulen', 2024, 1, 'andere')])).toThrow('zwei Werte im Jahr 2024');
  });

  it('compares only years of one series', () => {
    expect(comparableSince(AREAS)).toBe(2024);
    expect(courseHeadline(AREAS)).toBe('Von 2024 bis 2025 stieg der Betrag in 1 von 2 Bereichen, in einem sank er');
    const oneSeries = areasOf(ROWS.map((row) => ({ ...row, reihe: 'neu' }))) as Areas;
    expect(courseHeadline(oneSeries)).toBe('Von 2021 bis 2025 stieg der Betrag in 2 von 2 Bereichen');
  });

  it('says nothing of a change when there is nothing to compare with', () => {
    expect(courseHeadline(areasOf([amount('schulen', 2021, 1, 'alt'), amount('schulen', 2024, 2)]) as Areas)).toBe(
      'Aufwand nach Bereich, 2021 und 2024',
    );
  });

  it('tells the newest year with its change to the year before, and no sum, for areas may be missing', () => {
    const made = figure(newestFigure(AREAS));
    expect(plain(made.sentence as string)).toBe(
      '2025 waren für „soziales“ 40,0 Mio. € vorgesehen, der größte Betrag der 2 genannten Bereiche',
    );
    expect(cellsOf(made.table)).toEqual([
      ['soziales', 40e6, 30e6, 10e6],
      ['schulen', 11e6, 12e6, -1e6],
    ]);
    expect(made.table.total).toBeUndefined();
  });

  it('does not tell a change to a year of another series', () => {
    const areas = areasOf([amount('schulen', 2024, 1e6, 'alt'), amount('schulen', 2025, 2e6)]) as Areas;
    const { table, sources } = figure(newestFigure(areas));
    expect(table.columns.map(({ name }) => name)).toEqual(['bereich', 'betrag_2025']);
    expect(sources).toEqual(['quelle-2025']);
  });

  it('says which years are missing and which belong to another series', () => {
    const { notes, table } = figure(courseFigure(AREAS));
    const note = notes.join(' ');
    expect(note).toContain('2022 und 2023: keine Angabe');
    expect(note).toContain('2021 gehört zu einer anderen Reihe und lässt sich mit 2025 nicht direkt vergleichen');
    expect(cellsOf(table)[0]).toEqual(['soziales', 20e6, null, null, 30e6, 40e6]);
    expect(table.rows[0]?.cells.betrag_2022?.gap).toBe('keine Angabe');
  });

  it('draws no line and no dot over a missing year', () => {
    const svg = parseHTML(markupOf(figure(courseFigure(AREAS)), 328)).document.querySelector('svg') as Element;
    expect(svg.querySelectorAll('circle')).toHaveLength(6);
    const lines = [...svg.querySelectorAll('[aria-label="line"] path, g[stroke="var(--aufwand)"] path')];
    const pieces = lines.map((line) => line.getAttribute('d') ?? '').filter((d) => d.includes('L'));
    // of each area only 2024 to 2025: 2021 stands alone
    expect(pieces).toHaveLength(2);
    expect(pieces.every((d) => d.match(/L/g)?.length === 1)).toBe(true);
  });

  it('names its limits once, not once an area', () => {
    expect(limitsOf(ROWS)).toEqual(['Von uns erschlossen.']);
  });
});

describe('duties and what is voluntary', () => {
  const share = (jahr: number, wert: number | null): Pflichtanteil => ({
    ags: '99999999',
    kennzahl: 'anteil-pflichtaufgaben',
    jahr,
    wert,
    genauigkeit: 'rund',
    wertart: 'ansatz',
    reihe: 'stadt',
    name: 'Anteil der Pflichtaufgaben',
    erklaerung: '',
    grenzen: null,
    quelle: `quelle-${jahr}`,
  });

  it('is told for the newest year as exactly as published; a year between is a gap', () => {
    const made = figure(dutyFigure([share(2028, 90), share(2030, 89)]) as FigureSpec<DutyRow>);
    expect(plain(made.sentence as string)).toBe(
      '2030 entfielen von 100 € Aufwand rund 89 € auf Pflichtaufgaben, rund 11 € waren freiwillig',
    );
    expect(cellsOf(made.table)).toEqual([
      ['2028', 'Ansatz, rund', 90, 10],
      ['2029', '', null, null],
      ['2030', 'Ansatz, rund', 89, 11],
    ]);
  });

  it('is nothing where nothing is published', () => {
    expect(dutyFigure([])).toBeNull();
    expect(dutyFigure([share(2030, null)])).toBeNull();
  });
});
