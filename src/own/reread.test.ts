/** What a correction reads anew is what reading everything with it from the beginning gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { extent } from '../../scripts/testing/extent.ts';
import fc from '../../scripts/testing/properties.ts';
import { Refused } from '../reader/refused.ts';
import { LIMITS } from './limits.ts';
import { type Said, Session } from './session.ts';

/** Two columns of amounts written in two ways, levels with names, a direction, and a code that is told apart by its parent's. */
const MADE = `Bereich;Bezeichnung;Produkt;Name;Konto;Richtung;Ansatz 2024;Ansatz 2025
1;Rathaus;11;Büro;4011;Ertrag;1.000,50;(20)
1;Rathaus;11;Büro;5011;Aufwand;2.000,00;1.234
2;Schule;21;Hort;5211;Aufwand;3.000,25;77
2;Schule;22;Halle;4011;Ertrag;500,00;99
2;Schule;;;5011;Aufwand;12,00;
`;
const EXAMPLE = readFileSync(join('docs', 'vorlagen', 'haushalt', 'musterfeld.csv'), 'utf8')
  .split('\n')
  .slice(0, 41)
  .join('\n');

const ROLES = ['betrag', 'gliederung', 'ohne', 'richtung', 'teil'];
const ANSWERS: readonly (readonly [string, readonly string[]])[] = [
  ...['Bereich', 'Bezeichnung', 'Produkt', 'Name', 'Konto', 'Richtung', 'Ansatz 2024', 'Ansatz 2025'].map(
    (name) => [`spalte:${name}`, ROLES] as const,
  ),
  ['klassifikation:Produkt', ['aufgabe', 'art', 'organisation']],
  ['klassifikation:Konto@h.csv', ['aufgabe', 'art']],
  ['ebene:Produkt', ['Leistung', 'Ding/Dinger']],
  ['dezimalzeichen', ['komma', 'punkt']],
  ['klammern', ['minus', 'kein Betrag']],
  ['einheit', ['euro', 'tausend']],
  ['richtung', ['ertrag', 'aufwand']],
  ['summenzeilen', ['weglassen', 'mitzählen']],
  ['ags', ['12054000', '05111000']],
];
const ANSWER = fc
  .nat({ max: ANSWERS.length - 1 })
  .chain((at) => fc.constantFrom(...(ANSWERS[at]?.[1] ?? [])).map((value) => [ANSWERS[at]?.[0] ?? '', value] as const));

const open = (text: string): Promise<Session> =>
  Session.open([{ name: 'h.csv', optional: false, bytes: async () => strToU8(text) }], [], LIMITS);

/** Everything that the page shows and gives away. */
function shown(session: Session, said: Said): unknown {
  try {
    const understood = session.understand(said);
    const maps = understood.parts.flatMap(({ teil, ways }) => ways.map((way) => session.map(teil, way)));
    return { understood, maps, flat: session.flat(), equal: session.equal() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.faults;
  }
}

it.each([MADE, EXAMPLE])('a correction gives what reading from the beginning gives (%#)', async (text) => {
  await fc.assert(
    fc.asyncProperty(fc.array(ANSWER, { minLength: 1, maxLength: 5 }), async (answers) => {
      const session = await open(text);
      let antworten: Record<string, string> = {};
      for (const [id, value] of answers) {
        antworten = { ...antworten, [id]: value };
        const said = { antworten, summen: {} };
        expect(shown(session, said)).toEqual(shown(await open(text), said));
      }
    }),
    { numRuns: extent({ daily: 12, all: 1000 }) },
  );
});
