import type { Entry } from '../ui/search-entry.ts';
import { availableSheets } from './available.ts';
import { newestValue } from './overview.ts';
import { formatWert } from './units.ts';
import { loadFigures } from './values.ts';

/** Everyday words under which a sheet is looked for, beside its own. */
const WORDS: Readonly<Record<string, string>> = {
  personalintensitaet: 'Gehälter Löhne Mitarbeiter Beschäftigte Verwaltung',
  steuerquote: 'Steuern Steueranteil',
  zuwendungsquote: 'Zuweisungen Zuschüsse Fördermittel Schlüsselzuweisungen Land Bund',
  gebuehrenquote: 'Gebühren Müll Abfall Entgelte',
  sachinvestitionen: 'Bauen Investitionen Anschaffungen',
  'steuern-je-einwohner': 'Gewerbesteuer Grundsteuer Einkommensteuer Umsatzsteuer',
  steuerkraft: 'Steuereinnahmekraft',
  einwohner: 'Bevölkerung Einwohnerzahl',
};

/** Pages of another form than a sheet. */
const OTHERS: readonly Entry[] = [
  {
    h: '/kennzahlen/schulden/',
    k: 'Schulden',
    n: 'Wie viel schuldet die Stadt?',
    e: 'Kennzahl',
    w: 'Verschuldung Kredite Kassenkredite',
    b: '',
  },
  {
    h: '/kennzahlen/hebesaetze/',
    k: 'Hebesätze',
    n: 'Grundsteuer und Gewerbesteuer berechnen',
    e: 'Kennzahl',
    w: 'Hebesatz Grundsteuer Gewerbesteuer Grundsteuerreform Messbetrag',
    b: '',
  },
  {
    h: '/kennzahlen/ergebnis/',
    k: 'Jahresergebnis',
    n: 'Plan und Ergebnis',
    e: 'Kennzahl',
    w: 'Defizit Überschuss Fehlbetrag Jahresabschluss',
    b: '',
  },
  {
    h: '/vergleich/',
    k: 'Vergleich der Städte',
    n: 'Die Städte nebeneinander',
    e: 'Vergleich',
    w: 'Vergleichsstädte',
    b: '',
  },
];

/** The pages of key figures for the search. */
export async function keyFigureEntries(): Promise<Entry[]> {
  const { kennzahlen } = await loadFigures();
  const sheets = await Promise.all(
    (await availableSheets()).map(async ({ slug, titel, frage, statistik, plan }): Promise<Entry> => {
      const [kennzahl] = statistik;
      const newest = kennzahl ? await newestValue({ kennzahl, href: '' }) : null;
      const names = [...statistik, ...plan].flatMap((id) => kennzahlen.get(id)?.name ?? []);
      return {
        h: `/kennzahlen/${slug}/`,
        k: titel,
        n: frage,
        e: 'Kennzahl',
        w: [...names, WORDS[slug] ?? ''].join(' '),
        b: newest ? `${formatWert(newest.wert, newest.kennzahl.einheit)} (${newest.jahr})` : '',
      };
    }),
  );
  return sheets.length > 0 ? [...sheets, ...OTHERS] : [];
}
