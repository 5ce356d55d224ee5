/** What of the second list of published figures stands in no cell of ours as it is, and why: read by people, row by row. */

/** Why a figure has no cell with its value, year and address. */
export type Reason =
  /** The same statement, rounded or from another report, stands already. */
  | 'steht schon'
  /** What is counted, or of when, the list itself does not know: a cell would claim more. */
  | 'keine genaue Bedeutung'
  /** The source names a span; both ends stand, the mean of the list is nobody's statement. */
  | 'Spanne';

interface Exception {
  readonly ags: string;
  readonly year: string;
  readonly indicator: string;
  readonly reason: Reason;
  /** In words, and where the value that stands in its place is: `dataset kennzahl jahr`. */
  readonly why: string;
  /** The values of ours that take its place, in euro or in whole things; each must stand in the named table. */
  readonly instead?: { readonly dataset: string; readonly values: readonly number[] };
}

const [POTSDAM, BRANDENBURG, COTTBUS, FRANKFURT] = ['12054000', '12051000', '12052000', '12053000'] as const;

export const EXCEPTIONS: readonly Exception[] = [
  {
    ags: POTSDAM,
    year: '2022',
    indicator: 'Kultur- und Wissenschaftsetat',
    reason: 'steht schon',
    why: 'a commentary rounds what the city itself names to the euro',
    instead: { dataset: 'einzelwerte', values: [39_537_900] },
  },
  {
    ags: POTSDAM,
    year: '2025',
    indicator: 'Rücklagen',
    reason: 'keine genaue Bedeutung',
    why: 'twice in the list, from a teaser without a date: of which day it is nobody says',
  },
  {
    ags: POTSDAM,
    year: '2025',
    indicator: 'Aufwendungen Kinder-, Jugend- und Familienhilfe: Änderung',
    reason: 'keine genaue Bedeutung',
    why: 'a change in per cent of which the teaser does not say what it is compared with',
  },
  {
    ags: POTSDAM,
    year: '2025',
    indicator: 'Aufwendungen Soziale Hilfen: Änderung',
    reason: 'keine genaue Bedeutung',
    why: 'as above',
  },
  {
    ags: POTSDAM,
    year: '2025',
    indicator: 'Aufwendungen Kultur und Wissenschaft: Änderung',
    reason: 'keine genaue Bedeutung',
    why: 'as above',
  },
  {
    ags: POTSDAM,
    year: '2017',
    indicator: 'Zusatzförderung freie Kultur- und Jugendträger gesamt',
    reason: 'keine genaue Bedeutung',
    why: 'the year is inferred, and the eight recipients that are named (they stand) are not the whole',
  },
  {
    ags: BRANDENBURG,
    year: '2019-2020',
    indicator: 'Zuschuss Hilfe zur Erziehung je Jahr (Spanne)',
    reason: 'Spanne',
    why: '„11 bis 12 Millionen“',
    instead: { dataset: 'nachbarn', values: [11e6, 12e6] },
  },
  {
    ags: BRANDENBURG,
    year: '2019-2020',
    indicator: 'Zuschuss Hilfe für junge Volljährige/Inobhutnahme je Jahr (Spanne)',
    reason: 'Spanne',
    why: '„8 bis 9 Millionen“',
    instead: { dataset: 'nachbarn', values: [8e6, 9e6] },
  },
  {
    ags: BRANDENBURG,
    year: '2019-2020',
    indicator: 'Zuschuss Eingliederungshilfe je Jahr (Spanne)',
    reason: 'Spanne',
    why: '„4,5 bis 5 Millionen“',
    instead: { dataset: 'nachbarn', values: [4.5e6, 5e6] },
  },
  {
    ags: BRANDENBURG,
    year: '2019-2020',
    indicator: 'Zuschuss Grundschulen je Jahr',
    reason: 'keine genaue Bedeutung',
    why: 'the excerpt is garbled: „knapp 5 Millionen Rund 7 Millionen“',
  },
  {
    ags: COTTBUS,
    year: '2019-2023',
    indicator: 'Teilentschuldung Land gesamt',
    reason: 'steht schon',
    why: '„knapp“ 101: the agreed 100.8 million, rounded',
    instead: { dataset: 'entschuldung', values: [100.8e6] },
  },
  {
    ags: COTTBUS,
    year: '2016',
    indicator: 'Teilentschuldung (40 % der Kassenkredite)',
    reason: 'steht schon',
    why: 'the same 100.8 million, as what was expected in 2017; the 108 million of another station have no address',
    instead: { dataset: 'entschuldung', values: [100.8e6] },
  },
  {
    ags: BRANDENBURG,
    year: '2019-2023',
    indicator: 'Teilentschuldung Land gesamt',
    reason: 'steht schon',
    why: 'the same amount and years from another report',
    instead: { dataset: 'entschuldung', values: [58.6e6] },
  },
  {
    ags: POTSDAM,
    year: '2026-2029',
    indicator: 'KIS (Eigenbetrieb): Investitionen',
    reason: 'steht schon',
    why: 'a station rounds the 185.7 million of the city itself',
    instead: { dataset: 'investitionen', values: [185.7e6] },
  },
  {
    ags: POTSDAM,
    year: '2025',
    indicator: 'ViP: Verlust',
    reason: 'steht schon',
    why: 'a loss stands as a negative result',
    instead: { dataset: 'beteiligungen', values: [-35e6] },
  },
  {
    ags: POTSDAM,
    year: '2024-01',
    indicator: 'Online-Leistungen im Bürgerserviceportal',
    reason: 'steht schon',
    why: 'announced in December 2023, under that address',
    instead: { dataset: 'digitalisierung-zahlen', values: [30] },
  },
  {
    ags: POTSDAM,
    year: '2022',
    indicator: 'Hans Otto Theater: Aufwand (mit Landesanteil)',
    reason: 'steht schon',
    why: 'stands without the address, which is a number of a machine and not lasting',
    instead: { dataset: 'zuwendungen', values: [10.6e6] },
  },
  {
    ags: POTSDAM,
    year: '2022',
    indicator: 'Musikfestspiele Sanssouci und Nikolaisaal: Aufwand',
    reason: 'steht schon',
    why: 'as above',
    instead: { dataset: 'zuwendungen', values: [3.4e6] },
  },
  {
    ags: POTSDAM,
    year: '2022',
    indicator: 'Potsdam Museum: Aufwand',
    reason: 'steht schon',
    why: 'as above',
    instead: { dataset: 'einzelwerte', values: [2.8e6] },
  },
  {
    ags: BRANDENBURG,
    year: '2022',
    indicator: 'Investition: Tragkraftspritzenfahrzeug Schmerzke',
    reason: 'keine genaue Bedeutung',
    why: 'the sentence names the year for another vehicle only',
  },
  {
    ags: BRANDENBURG,
    year: '2022',
    indicator: 'Investition: Tanklöschfahrzeug Mahlenzien',
    reason: 'keine genaue Bedeutung',
    why: 'as above',
  },
  {
    ags: FRANKFURT,
    year: '2025/2026',
    indicator: 'Jahresergebnis (Doppelhaushalt, Zuordnung unklar)',
    reason: 'keine genaue Bedeutung',
    why: 'of which of two years a party speaks is unknown',
  },
];
