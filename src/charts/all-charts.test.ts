import { describe, expect, it } from 'vitest';
import { bars } from './bars.ts';
import { cityYears } from './city-years.ts';
import { course } from './course.ts';
import { buildDocument } from './document.ts';
import { dots } from './dots.ts';
import { flow } from './flow.ts';
import { lanes } from './lanes.ts';
import { lines } from './lines.ts';
import { outcomeColumns } from './outcome-columns.ts';
import { ownership } from './ownership.ts';
import { panels } from './panels.ts';
import { percentBars } from './percent-bars.ts';
import { placeBar } from './place-bar.ts';
import { placeMap } from './place-map.ts';
import { planStrokes } from './plan-strokes.ts';
import { ranges } from './ranges.ts';
import { shareBar } from './share-bar.ts';
import { signedBars } from './signed-bars.ts';
import { sizeSquares } from './size-squares.ts';
import { squares } from './squares.ts';
import { stacks } from './stacks.ts';
import { staircase } from './staircase.ts';
import type { StatusMark } from './status-mark.ts';
import { strips } from './strips.ts';
import { textExtent } from './text-width.ts';
import { timeline } from './timeline.ts';
import { treeOf } from './tree.ts';
import { treemap } from './treemap.ts';
import { waffle } from './waffle.ts';
import { waterfall } from './waterfall.ts';
import { yearColumnsChart } from './year-columns.ts';

/** What holds for every chart, drawn of one small fixture for a phone and for a wide screen. */

const document = buildDocument();
const NAME = 'Erstattung von verbundenen Unternehmen, Sondervermögen und Beteiligungen';
const per = (wert: number): string => `${wert} %`;
const FORMS = (['full', 'soft', 'half', 'ring', 'cross', 'open'] as const).map(
  (form): StatusMark => ({ form, farbe: 'var(--ertrag)', text: `Ausgang: ${form}` }),
);
const KINDS = [
  { name: 'Ertrag', farbe: 'var(--ertrag)' },
  { name: 'Aufwand', farbe: 'var(--aufwand)' },
];

/** Each chart with names that need several lines, an amount that rounds to nothing, a loss and a gap. */
const CHARTS: Readonly<Record<string, (width: number) => SVGSVGElement>> = {
  ownership: (width) =>
    ownership(
      [
        { name: NAME, href: '/haushalt/', depth: 1, share: 74.9, shown: per(74.9) },
        { name: 'Netz', depth: 2, share: 38.2, shown: per(38.2) },
        { name: 'Technik', depth: 3, share: 0.01, shown: 'unter 0,1 %' },
        { name: 'Halle', depth: 1, share: null, shown: 'Anteil nicht bekannt' },
      ],
      { label: 'Satz', width, owner: 'Musterstadt' },
      document,
    ),
  waterfall: (width) =>
    waterfall(
      [
        { name: 'Ergebnis', amount: -12, shown: '−12,0', says: 'Ergebnis: −12,0 Mio. €', isSum: true },
        { name: NAME, amount: 30, shown: '+30,0', says: `${NAME}: +30,0 Mio. €`, isSum: false },
        { name: 'Rest', amount: -0.004, shown: 'unter 0,1', says: 'Rest: unter 0,1 Mio. €', isSum: false },
        { name: 'Kasse', amount: 18, shown: '+18,0', says: 'Kasse: +18,0 Mio. €', isSum: true },
      ],
      { label: 'Satz', width, legend: 'Balken: mehr oder weniger, in Millionen Euro' },
      document,
    ),
  'place-bar': (width) =>
    placeBar(
      [
        { name: 'Schulen', value: 70, shown: '70 € · 70 %', href: '/haushalt/', own: false },
        { name: 'Sport', value: 29.9, shown: '29,9 € · 29,9 %', own: true },
        { name: NAME, value: 0.1, shown: '0,1 € · unter 0,1 %', href: '/haushalt/', own: false },
      ],
      { label: 'Satz', width, steps: 'a' },
      document,
    ),
  bars: (width) =>
    bars(
      [
        { name: NAME, href: '/haushalt/', werte: [12_345_678, 20_000] },
        { name: 'Sport', werte: [null, -1_000_000] },
        { name: 'Wege', werte: [0, -300] },
      ],
      { label: 'Satz', width, arten: KINDS },
      document,
    ),
  'city-years': (width) =>
    cityYears(
      [
        {
          name: 'Aburg',
          klasse: 'stadt-0',
          points: [10, null, 12, 15].map((wert, at) => ({ jahr: 2030 + at, stueck: 'a', wert })),
        },
        {
          name: NAME,
          klasse: 'stadt-1',
          points: [7, 8, 9].map((wert, at) => ({ jahr: 2030 + at, stueck: at < 2 ? 'a' : 'b', wert })),
        },
      ],
      { label: 'Satz', width, format: per, umbrueche: [2032] },
      document,
    ),
  'city-bars': (width) =>
    cityYears(
      [6438, 3666, null].map((wert, at) => ({
        name: ['Aburg', NAME, 'Cestadt'][at] as string,
        klasse: `stadt-${at}`,
        points: [2033, 2034].map((jahr) => ({ jahr, stueck: `${jahr}`, wert })),
      })),
      { label: 'Satz', width, format: per, umbrueche: [] },
      document,
    ),
  'city-steps': (width) =>
    cityYears(
      [400, 380].map((wert, at) => ({
        name: `Stadt ${at}`,
        klasse: `stadt-${at}`,
        points: [2010, 2011, 2024].map((jahr) => ({
          jahr,
          wert: wert + (jahr - 2010),
          stueck: 'satz',
          hohl: jahr === 2024,
        })),
      })),
      { label: 'Satz', width, format: per, umbrueche: [2024], stufen: true, hoehe: 200 },
      document,
    ),
  course: (width) =>
    course(
      [12_000_000, 3000, null, -4_000_000].map((wert, at) => ({
        jahr: 2028 + at,
        reihe: 'Plan',
        wert,
        geplant: at > 0,
      })),
      { label: 'Satz', width, reihen: [{ name: 'Plan', farbe: 'var(--accent)' }] },
      document,
    ),
  dots: (width) =>
    dots(
      [
        { name: NAME, wert: 12, text: '12 %', highlighted: true },
        { name: 'Bedorf', wert: 0.5, text: '0,5 %', highlighted: false },
      ],
      {
        label: 'Satz',
        width,
        format: per,
        band: { unteres: 2, mitte: 4, oberes: 6, text: `Mittlere Hälfte: ${NAME}` },
      },
      document,
    ),
  lanes: (width) =>
    lanes(
      [{ name: NAME, points: [30, 42, 44].map((wert, at) => ({ x: 2030 + at / 3, wert, text: `rund ${wert}` })) }],
      { label: 'Satz', width },
      document,
    ),
  flow: (width) =>
    flow(
      [
        { name: NAME, value: 60, shown: '60,0', title: 'Satz', href: '/haushalt/' },
        { name: 'Steuern', value: 38, shown: '38,0', title: 'Satz' },
        { name: 'fehlt', value: 2, shown: '2,0', title: 'Satz', gap: true },
      ],
      [
        { name: NAME, value: 99, shown: '99,0', title: 'Satz' },
        { name: 'Sport', value: 0.5, shown: '0,5', title: 'Satz' },
        { name: 'Wege', value: 0.5, shown: '0,5', title: 'Satz' },
      ],
      { label: 'Satz', width, heads: ['Woher', 'Wohin'], pot: 'Haushalt 2030: 100 Mio. €' },
      document,
    ),
  lines: (width) =>
    lines(
      [10, null, 12, 15].map((wert, at) => ({ jahr: 2010 + at * 4, linie: 'Aburg', stueck: 'a', wert })),
      [2010, 2014].map((jahr) => ({ jahr, stueck: '', unteres: 2, mitte: 4, oberes: 9 })),
      {
        label: 'Satz',
        width,
        linien: [{ name: 'Aburg', zusatz: 'keine Angabe seit dem Ende der Statistik' }, { name: 'Bedorf an der Bahn' }],
        band: `Mittlere Hälfte: ${NAME}`,
        umbrueche: [2014],
        format: per,
      },
      document,
    ),
  'outcome-columns': (width) =>
    outcomeColumns(
      [
        { name: '2030', plan: -34, ergebnis: -14.25, prognose: null },
        { name: '2031', plan: null, ergebnis: null, prognose: -51 },
        { name: '2032', plan: null, ergebnis: null, prognose: null },
        { name: '2033', plan: null, ergebnis: 88.4, prognose: null },
      ],
      {
        label: 'Satz',
        width,
        format: String,
        short: String,
        spans: [
          { from: '2030', to: '2030', wert: -65, text: 'zusammen mindestens rund −65 Mio. €, in einem langen Satz' },
        ],
      },
      document,
    ),
  panels: (width) =>
    panels(
      [NAME, 'Sport', 'Wege'].map((name, at) => ({
        name: name.slice(0, 40),
        points: [20_000, null, 9_000_000 * (at + 1)].map((wert, index) => ({
          jahr: 2030 + index,
          wert,
          geplant: true,
          stueck: 'a',
        })),
      })),
      { label: 'Satz', width },
      document,
    ),
  'percent-bars': (width) =>
    percentBars(
      [
        { name: '2030: Pflichtaufgaben', wert: 89, text: 'rund 89 %', geplant: true },
        { name: '2031', wert: null, text: 'keine Angabe', geplant: true },
      ],
      { label: 'Satz', width },
      document,
    ),
  ranges: (width) =>
    ranges(
      [
        {
          name: NAME,
          punkte: [
            { wert: 165e6, text: 'zuvor: rund 165 Mio. €' },
            { wert: 186e6, text: '2026: mindestens 186 Mio. €' },
          ],
        },
      ],
      { label: 'Satz', width },
      document,
    ),
  'share-bar': (width) =>
    shareBar(
      [
        { name: 'Land', value: 33, shown: '33 Mio. € · 33 %', colour: 'e5', on: 'on-deep' },
        { name: NAME, value: 4, shown: '4 Mio. € · 4 %', colour: 'e3', on: 'on-light' },
        { name: 'Stadt', value: 63, shown: '63 Mio. € · 63 %', colour: 'n5', on: 'on-deep' },
      ],
      { label: 'Satz', width },
      document,
    ),
  'signed-bars': (width) =>
    signedBars(
      [
        { name: 'Finanzergebnis', wert: -13.5, text: 'rund −13,5', farbe: 'var(--accent)' },
        { name: 'Übriges', wert: 0.4, text: 'rund +0,4', farbe: 'var(--accent)' },
      ],
      { label: 'Satz', width },
      document,
    ),
  'size-squares': (width) =>
    sizeSquares(
      [
        { name: 'Aburg', wert: 180_000, text: '180.000' },
        { name: 'Cetal an der langen Leine', wert: 60_000, text: '60.000' },
      ],
      { label: 'Satz', width },
      document,
    ),
  stacks: (width) =>
    stacks(
      [{ name: 'Aburg', text: '6.438 €', werte: [200, 1400, 4838] }],
      { label: 'Satz', width, teile: ['Haushalt', 'Betriebe', 'Sonstige öffentliche Unternehmen'] },
      document,
    ),
  strips: (width) =>
    strips(
      [
        {
          name: 'Grundsteuer B',
          staedte: [300, 545, 410, 800].map((wert) => ({ wert, says: `Stadt: ${wert} %` })),
          genannt: [545, 410, null],
        },
      ],
      { label: 'Satz', width, staedte: ['Aburg', 'Bedorf', 'Cetal an der langen Leine'], format: per },
      document,
    ),
  timeline: (width) =>
    timeline(
      [
        {
          name: NAME,
          href: '/investitionen/a/',
          spans: [
            { von: 2028, bis: 2031, text: '240', form: 'betrag', geplant: true },
            { von: 2030, bis: 2030, text: 'mindestens 186 Mio. €', form: 'kosten', geplant: true },
          ],
        },
      ],
      { label: 'Satz', width },
      document,
    ),
  treemap: (width) =>
    treemap(
      [NAME, 'Kinder\u00adgärten', 'Sport', 'Wege', 'Nichts'].map((name, at) => ({
        id: `${at}`,
        name,
        value: [50, 30, 15, 0.1, -3][at] as number,
        parts: [20, 10],
        shown: `${at},5`,
        colour: 'a3',
        on: 'on-light',
        title: 'Satz',
        href: '/haushalt/',
      })),
      { label: 'Satz', width, height: 300 },
      document,
    ),
  'year-columns': (width) =>
    yearColumnsChart(
      [
        { name: '2030', value: 12.5, shown: '12,5', other: 11 },
        { name: '2031', value: -3, shown: '−3,0', hollow: true },
        { name: '2032', value: null, shown: '' },
      ],
      {
        label: 'Satz',
        width,
        colour: 'netto',
        legend: 'Säule: Entwurf 2030, Strich: Planung vom Vorjahr, in Millionen Euro; hohl: steht nur dort',
      },
      document,
    ),
  'place-map': (width) =>
    placeMap(
      [0, 1, 2].map((at) => ({
        name: at === 2 ? NAME : `Ortsteil ${at}`,
        rings: [
          [
            [13 + at / 10, 52],
            [13.1 + at / 10, 52],
            [13.1 + at / 10, 52.123456],
            [13 + at / 10, 52.1],
          ],
        ],
        at: [13.05 + at / 10, 52.05],
        entries: at === 0 ? [{ name: NAME, href: '/investitionen/a/' }] : [],
      })),
      { label: 'Satz', width },
      document,
    ),
  'plan-strokes': (width) =>
    planStrokes(
      [
        { von: 2030, bis: 2033, wert: 240e6, geplant: true, title: 'Satz' },
        { von: 2031, bis: 2034, wert: 252.3e6, geplant: true, title: 'Satz' },
        { von: 2030, bis: 2030, wert: 60e6, geplant: false, title: 'Satz' },
        { von: 2036, bis: 2036, wert: 3000, geplant: true, title: 'Satz' },
      ],
      { label: 'Satz', width },
      document,
    ),
  squares: (width) =>
    squares(
      [310e6, 186e6, 12e6, 3000].map((value, at) => ({
        name: at === 1 ? NAME : 'Schulen',
        note: 'Kostenschätzung 2030, mindestens',
        value,
        shown: 'mindestens 186 Mio. €',
        kind: FORMS[at % 2] as StatusMark,
        title: 'Satz',
        href: at === 0 ? '/investitionen/a/' : undefined,
      })),
      { label: 'Satz', width },
      document,
    ),
  staircase: (width) =>
    staircase(
      [
        { level: '0', name: 'Nichts online', entries: [], kind: 'untold' },
        { level: '1', name: 'Formular zum Ausdrucken', entries: [], note: 'rund 90 % der Leistungen', kind: 'some' },
        {
          level: '2',
          name: 'Antrag online, Nachweise noch auf Papier',
          entries: [
            { name: NAME, title: 'Satz', href: '/digitalisierung/' },
            { name: 'Ausweis', title: 'Satz' },
          ],
          kind: 'named',
        },
        { level: '3', name: 'Alles online', entries: [], note: 'keine Leistung', kind: 'none' },
      ],
      { label: 'Satz', width },
      document,
    ),
  waffle: (width) =>
    waffle(
      [
        {
          head: '2030',
          name: NAME,
          entries: FORMS.flatMap((mark) => [
            { name: 'Ausweis', title: 'Satz', href: '/digitalisierung/', mark },
            { name: NAME, title: 'Satz', mark },
          ]),
        },
        { head: '7', name: 'Ziele', entries: [] },
      ],
      { label: 'Satz', width, named: true, marks: FORMS },
      document,
    ),
};

/** What stands in each text, as it is read. */
const textsOf = (svg: Element): string[] => [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '');

describe.each(Object.entries(CHARTS))('%s', (name, draw) => {
  it.each([
    ['schmal', 328],
    ['breit', 840],
  ] as const)('drawn for %s screens keeps the rules of all charts', async (screen, width) => {
    const svg = draw(width);
    const { outerHTML } = svg;
    await expect(outerHTML.replaceAll('><', '>\n<')).toMatchFileSnapshot(`__snapshots__/all/${name}-${screen}.svg`);
    expect(svg.getAttribute('width')).toBe(String(width));
    expect(svg.getAttribute('viewBox')).toMatch(new RegExp(`^0 0 ${width} \\d`));
    const sizes = [...outerHTML.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(textsOf(svg).filter((text) => /^[−-]?0(,0+)?( |$)/.test(text) && text !== '0' && text !== '0 %')).toEqual(
      [],
    );
    expect(outerHTML).not.toMatch(/ (?:x|y|d|cx|cy|width|transform)="[^"]*\.\d\d|NaN|undefined|…/);
    const { left, right } = textExtent(treeOf(outerHTML));
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThan(width + 0.1);
  });
});
