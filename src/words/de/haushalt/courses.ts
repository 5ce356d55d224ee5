/** What the figures of the budget say that go over years and versions, or hold it against what others publish. */
import { difference, shortEuro } from '../../../text/format.ts';
import type { Phrase, Role } from '../../../text/phrase.ts';
import { WERTART_NAME } from '../../../text/words.ts';
import { accurately, exact, publishedMillions } from '../../published.ts';

/** The course of an amount or a result over the years. */
export const COURSE = {
  inEuro: (name: string, scope: string): string => `${name} in Euro, ${scope}`,
  amountCaption: (entry: string, name: string): string => `${entry}: ${name} je Jahr und Fassung, in Euro`,
  resultSubtitle: (what: string, difference: string, scope: string): string =>
    `${what} (${difference}) in Euro, ${scope}`,
  resultCaption: (entry: string, ein: string, aus: string, balance: string): string =>
    `${entry}: ${ein}, ${aus} und ${balance} je Jahr und Fassung, in Euro`,
  internal: (mass: string): string => `Interne Verrechnung, ${mass}`,
  column: (version: string | undefined, unit: string): string => `Säule: ${version}, in ${unit}`,
  dash: (version: string | undefined): string => `Strich: ${version}`,
} as const;

/** A level in all years and versions. */
export const ALL_YEARS = {
  title: (name: string): string => `${name} in allen Jahren und Fassungen`,
  /** "Aufwand: 675,7 Mio. € im Jahr 2017, 703,4 Mio. € im Jahr 2020". */
  sentence: (
    name: string,
    role: Role,
    first: { readonly jahr: number; readonly value: number },
    last: { readonly jahr: number; readonly value: number },
  ): Phrase => [
    { text: name, role },
    `: ${shortEuro(first.value)} im Jahr ${first.jahr}, ${shortEuro(last.value)} im Jahr ${last.jahr}`,
  ],
  subtitle: (scope: string): string => `In Euro, ${scope}`,
  caption: (title: string): string => `${title}, in Euro`,
  column: (jahr: number, version: string): string => `${jahr} (${version})`,
} as const;

/** A plan and what came of it. */
export const PLAN_RESULT = {
  title: (jahr: number): string => `Plan und Ergebnis ${jahr}`,
  /** "Geplant waren 2,3 Mio. € Aufwand, es wurden 2,1 Mio. €: 0,2 Mio. € weniger."; null: the source has no value. */
  sentence: (name: string, planned: number | null, booked: number | null, apart: number): string => {
    if (planned === null)
      return `${name}: Geplant war kein Betrag${booked === null ? '' : `, es wurden ${shortEuro(booked)}`}.`;
    if (booked === null)
      return `Geplant waren ${shortEuro(planned)} ${name}; was daraus wurde, nennt die Quelle nicht.`;
    const how = apart === 0 ? 'wie geplant' : `${shortEuro(Math.abs(apart))} ${apart > 0 ? 'mehr' : 'weniger'}`;
    return `Geplant waren ${shortEuro(planned)} ${name}, es wurden ${shortEuro(booked)}: ${how}.`;
  },
  column: (kindAndYear: string, version: string): string => `${kindAndYear} (${version})`,
  side: (kindAndYear: string, version: string, status: string): string => `${kindAndYear} aus ${version} (${status})`,
  sides: (plan: string, result: string): string => `Geplant: ${plan}. Geworden: ${result}.`,
  scope: (sides: string, scope: string): string => `${sides} Beträge: ${scope}.`,
  subtitle: (name: string, level: string, scope: string, result: string, plan: string): string =>
    `${name} nach ${level} in Euro, ${scope}: ${result} minus ${plan}. Balken: Abweichung vom Plan.`,
  caption: (name: string, level: string, plan: string, result: string): string =>
    `${name} nach ${level}: ${plan} und ${result}, in Euro`,
  /** What lies furthest above and below its plan. */
  headline: (
    name: string,
    jahr: number,
    over: { readonly name: string; readonly apart: number } | undefined,
    under: { readonly name: string; readonly apart: number } | undefined,
  ): string => {
    const said = [
      ['mehr', over],
      ['weniger', under],
    ] as const;
    const named = said.flatMap(([word, one]) =>
      one ? [`am meisten ${word} bei „${one.name}“ (${difference(one.apart)})`] : [],
    );
    return named.length > 0 ? `${name} ${jahr}: ${named.join(', ')}` : `${name} ${jahr}: überall wie geplant`;
  },
  year: 'Jahr',
  planned: 'geplant',
  booked: 'geworden',
  deviation: 'Abweichung',
  ofPlan: 'vom Plan',
  bar: (name: string): string => `${name}, Abweichung`,
} as const;

/** The totals of the file against those that were read back. */
export const RECONCILIATION = {
  equal: (count: string): string => `Alle ${count} Summen stimmen mit der Quelle überein: Differenz 0`,
  differs: 'Nicht alle Summen stimmen mit der Quelle überein',
  subtitle: 'Summe der Quelle gegen die Summe, die aus der veröffentlichten Parquet-Datei zurückgelesen wurde',
  caption: 'Abgleich der Summen mit der Quelle, in Euro, mit interner Verrechnung',
  columns: {
    version: 'Fassung',
    year: 'Jahr',
    kind: 'Art',
    direction: 'Richtung',
    source: 'Quelle',
    published: 'Veröffentlicht',
    difference: 'Differenz',
    rows: 'Zeilen',
  },
} as const;

/** What other publications say of an entry. */
export const ELSEWHERE = {
  draft: (kind: string): string => `${kind} (Entwurf)`,
  here: (betrag: string): string => `in unseren Dateien ${betrag}`,
  severalEntries: 'gilt für mehrere Einträge zusammen',
  named: (years: string): string => `Was andere Veröffentlichungen nennen: ${years}`,
  /** "2016 und 2017 stimmt der Plan mit der Seite der Stadt überein, 2018 weicht er ab"; '' where there are no such years. */
  compared: (withWhat: string, equal: string, apart: string): string => {
    if (apart === '') return `${equal} stimmt der Plan mit ${withWhat} überein`;
    if (equal === '') return `${apart} weicht der Plan von ${withWhat} ab`;
    return `${equal} stimmt der Plan mit ${withWhat} überein, ${apart} weicht er ab`;
  },
  amountsSubtitle: (years: string): string =>
    `Beträge in Euro, wie sie anderswo veröffentlicht sind, daneben die Pläne unserer Dateien; ${years}`,
  amountsCaption: (name: string): string => `${name}: was andere Veröffentlichungen nennen, in Euro`,
  series: 'anderswo veröffentlicht',
  keyFigure: (name: string, jahr: number, wert: string, einheit: string): string =>
    `${name} ${jahr}: ${wert} ${einheit.startsWith('EUR') ? '€' : einheit.replace('EUR', '€')}`,
  keyFiguresSubtitle: (years: string): string => `Kennzahlen, wie sie veröffentlicht sind; ${years}`,
  keyFiguresCaption: (name: string): string => `${name}: veröffentlichte Kennzahlen, jede in ihrer Einheit`,
  unit: (einheit: string): string => einheit.replace('EUR', 'Euro'),
  columns: {
    what: 'Was',
    year: 'Jahr',
    published: 'veröffentlicht',
    here: 'hier',
    comparison: 'Abgleich',
    source: 'Quelle',
    keyFigure: 'Kennzahl',
    value: 'Wert',
    unit: 'Einheit',
  },
} as const;

const NBSP = '\u00a0';

/** A published value as exact as its source gives it: "−33,93 Mio. €", "mindestens 1,1 Mrd. €". */
export function publishedValue({
  wert,
  einheit,
  genauigkeit,
}: {
  readonly wert: number;
  readonly einheit: string;
  readonly genauigkeit: string | null;
}): string {
  const written =
    einheit === 'Mio. EUR' ? publishedMillions(wert) : `${exact(wert)}${NBSP}${einheit.replace('EUR', '€')}`;
  return accurately(genauigkeit, written);
}

/** "Entwurf", "beschlossener Plan", "Ergebnis" …: what kind of number a headline figure is. */
export function headlineKind({ wertart, reihe }: { readonly wertart: string; readonly reihe: string }): string {
  if (wertart === 'ansatz')
    return reihe === 'entwurf' ? 'Entwurf' : reihe === 'beschlossen' ? 'beschlossener Plan' : 'Plan';
  return WERTART_NAME[wertart] ?? wertart;
}

/** The published headline figures of the budget. */
export const HEADLINES = {
  result: 'Jahresergebnis',
  sentence: (from: number | undefined, to: number | undefined): string =>
    `Eckwerte ${from} bis ${to}: einzelne veröffentlichte Zahlen, keine lückenlose Reihe`,
  subtitle: 'Wie veröffentlicht, mit Genauigkeit und Art der Zahl',
  caption: 'Veröffentlichte Eckwerte, neueste zuerst',
  columns: { year: 'Jahr', what: 'Was', value: 'Wert', kind: 'Art', remark: 'Hinweis' },
} as const;
