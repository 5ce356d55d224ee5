/** Questions to the explorer, as generators for property tests. */
import fc from 'fast-check';
import { EINHEITEN, GROESSEN, type Options, type State } from '../../src/haushalt/explore/state.ts';
import { EBENEN, LEVELS } from './tree.ts';

const SCOPE = { ohne: 'ohne interne Verrechnung', mit: 'mit interner Verrechnung' };

/** What the data of the fixture city allow. */
export const OPTIONS: Options = {
  ags: '99999999',
  teil: 'ergebnis',
  worte: { ertrag: 'Ertrag', aufwand: 'Aufwand' },
  teilname: '',
  pfad: '',
  umbenannt: [],
  einwohner: [2028, 2029, 2030, 2031].map((jahr) => ({ jahr, wert: 1250 })),
  fassungen: [
    {
      fassung: 'musterplan-2030',
      name: 'Plan 2030',
      von: 'musterplan-2030',
      struktur: 'muster',
      umfang: SCOPE,
      jahre: [2028, 2029, 2030, 2031],
      wertarten: ['ergebnis', 'ansatz', 'ansatz', 'planung'],
      spalten: [2028, 2029, 2030, 2031].map((jahr) => `musterplan-2030_${jahr}`),
    },
    {
      fassung: 'musterplan-2029',
      name: 'Plan 2029',
      von: 'musterplan-2029',
      struktur: 'muster',
      umfang: SCOPE,
      jahre: [2029, 2030],
      wertarten: ['ansatz', 'planung'],
      spalten: [2029, 2030].map((jahr) => `musterplan-2029_${jahr}`),
    },
  ],
  ebenen: LEVELS,
  standard: { fassung: 'musterplan-2030', jahr: 2030 },
};

const key = (...known: string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...known), fc.stringMatching(/^[\w.-]{1,20}$/));

/** Any of the entries that a question can be narrowed by. */
const narrowed: fc.Arbitrary<State['nur']> = fc.record(
  {
    produktbereich: key('11', '36'),
    fachbereich: key('10', '20'),
    kontengruppe: key('40', '58'),
    konto: key('5012000'),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** Every question that can be asked by the form, and filters for numbers that no plan has. */
export const validStates: fc.Arbitrary<State> = fc
  .constantFrom(...OPTIONS.fassungen)
  .chain(({ fassung, jahre }) =>
    fc.record<State>({
      fassung: fc.constant(fassung),
      jahre: fc.subarray([...jahre], { minLength: 1 }),
      groesse: fc.constantFrom(...GROESSEN),
      einheit: fc.constantFrom(...EINHEITEN),
      intern: fc.boolean(),
      gruppe: fc.constantFrom(...EBENEN),
      untergruppe: fc.option(fc.constantFrom(...EBENEN)),
      nur: narrowed,
      text: fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => [...text].slice(0, 80).join('').trim()),
      sort: fc.constant(null),
      alle: fc.boolean(),
    }),
  )
  .map((state) => ({
    ...state,
    einheit: state.groesse === 'ergebnis' && state.einheit === 'anteil' ? 'euro' : state.einheit,
    untergruppe: state.untergruppe === state.gruppe ? null : state.untergruppe,
  }))
  .chain((state) =>
    fc
      .option(fc.record({ column: fc.constantFrom(...columnsOf(state)), descending: fc.boolean() }))
      .map((sort): State => ({ ...state, sort })),
  );

/** The columns that an answer can be sorted by. */
const columnsOf = ({ gruppe, untergruppe, jahre }: State): string[] =>
  [gruppe, untergruppe, ...jahre.map((jahr) => `jahr_${jahr}`)].filter((one) => one !== null);

const PARAMETERS = [
  'fassung',
  'jahr',
  'groesse',
  'einheit',
  'intern',
  'gruppe',
  'untergruppe',
  'produktbereich',
  'fachbereich',
  'kontengruppe',
  'konto',
  'text',
  'sort',
  'alle',
];

/** Addresses that somebody typed, cut off or forged: anything in any parameter, also twice. */
export const hostileAddresses: fc.Arbitrary<URLSearchParams> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...PARAMETERS),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.constantFrom(
          "'; DROP TABLE haushalt; --",
          "' OR '1'='1",
          "\\'",
          '%',
          '__proto__',
          'NaN',
          '2030',
          'ergebnis',
        ),
      ),
    ),
  )
  .map((pairs) => new URLSearchParams(pairs));
