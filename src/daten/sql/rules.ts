/** The engine's usual words in plain German. */
import { alike } from './misspelt.ts';
import { sqlType, typed } from './type-names.ts';

/** What a message says, and the name in the question that it speaks of. */
export interface Ruled {
  readonly text: string;
  readonly name?: string | undefined;
}

type Rule = readonly [RegExp, (found: readonly string[]) => Ruled];

const say = (text: string, name?: string): (() => Ruled) => {
  const ruled = { text, name };
  return () => ruled;
};

/** A name that is meant, if it looks like the one that was written: the engine always proposes something. */
function meant(written: string | undefined, other: string | undefined): string {
  const last = other?.split('.').at(-1) ?? '';
  return written && last && alike(written, last) ? ` Gemeint ist vielleicht „${other}“.` : '';
}

const plural = (count: string | undefined): string => (count === '1' ? 'nur eine Spalte' : `${count} Spalten`);

const TEXTS = " Texte stehen in einfachen Hochkommas: 'so'.";

/** What none of them says is told in the engine's words. */
const RULES: readonly Rule[] = [
  [
    /Out of Memory|bad_alloc|out of memory|allocation/i,
    say(
      'Diese Frage braucht mehr Arbeitsspeicher, als hier erlaubt ist (1 GB). Weniger Spalten, ein engeres WHERE oder eine Gruppierung (GROUP BY) helfen.',
    ),
  ],
  [
    /^Published table name taken: "([^"]+)"/,
    ([name]) => ({
      text: `„${name}“ heißt hier schon eine Tabelle; CREATE kann sie hier nicht ersetzen. Was die Frage selbst anlegt, braucht einen anderen Namen.`,
      name,
    }),
  ],
  [
    /Attempting to write to database "veroeffentlicht"/,
    say('Die veröffentlichten Tabellen werden nur gelesen: Nichts in einer Frage kann sie ändern.'),
  ],
  [
    /can only take a single statement/,
    say(
      'Die Datenbank liest hier mehrere Anweisungen, wo nur eine stehen kann. Das liegt an einem Kommentar oder an Anführungszeichen, die sie anders versteht: Ohne sie geht es.',
    ),
  ],
  [
    /Permission Error|configuration has been locked|exists in the \w+ extension|INSTALL \w+/,
    say(
      'Das ist hier gesperrt: Gefragt werden nur die veröffentlichten Tabellen und die eigenen, keine Dateien, keine Adressen im Netz und keine Erweiterungen.',
    ),
  ],
  [
    /call stack|index is out of bounds|memory access|unreachable|Invalid Error: vector|max(imum)? (expression|recursion) depth|null function|function signature/i,
    say(
      'Diese Frage ist für die Datenbank im Browser zu groß oder zu tief verschachtelt. Sie startet neu; die Tabellen bleiben.',
    ),
  ],
  [/syntax error at end of input/, say('Am Ende fehlt etwas: vielleicht ein Name, eine Klammer oder ein Wert.')],
  [
    /syntax error at or near "([\s\S]*?)"(?:\n|$)/,
    ([name]) => ({
      text: `Bei „${name}“ stimmt der Satzbau nicht. Fehlt davor ein Komma oder ein Wort, oder ist eines zu viel?`,
    }),
  ],
  [/unterminated quoted string/, say('Ein Text in Hochkommas wird nicht geschlossen.')],
  [
    /SELECT clause without selection list/,
    say('Nach SELECT fehlt, was gezeigt werden soll: Spalten oder * für alle.', 'SELECT'),
  ],
  [
    /LIMIT #,#/,
    say('LIMIT mit Komma kennt diese Datenbank nicht: LIMIT 20 OFFSET 10 zeigt 20 Zeilen nach den ersten 10.', 'LIMIT'),
  ],
  [
    /Table with name (\S+) does not exist!(?:\nDid you mean "([^"]+)")?/,
    ([name, other]) => ({
      text: `Eine Tabelle „${name}“ gibt es hier nicht.${meant(name, other)} Welche es gibt, steht unter „Die Tabellen“.`,
      name,
    }),
  ],
  [
    /Referenced column "([^"]+)" not found in FROM clause!(?:\nCandidate bindings: "([^"]+)")?/,
    ([name, other]) => ({
      text: `Eine Spalte „${name}“ haben die Tabellen dieser Frage nicht.${meant(name, other)}${TEXTS}`,
      name,
    }),
  ],
  [
    /Referenced column "([^"]+)" not found/,
    ([name]) => ({ text: `Eine Spalte „${name}“ gibt es hier nicht: Es fehlt FROM mit einer Tabelle.${TEXTS}`, name }),
  ],
  [
    /Table "([^"]+)" does not have a column named "([^"]+)"/,
    ([table, name]) => ({ text: `Die Tabelle „${table}“ hat keine Spalte „${name}“.`, name }),
  ],
  [
    /Referenced table "([^"]+)" not found!/,
    ([name]) => ({ text: `Die Tabelle „${name}“ steht nicht unter FROM.`, name }),
  ],
  [
    /Column "([^"]+)" does not exist on (left|right) side of join/,
    ([name, side]) => ({
      text: `Die Spalte „${name}“ fehlt in der ${side === 'left' ? 'ersten' : 'zweiten'} der verbundenen Tabellen.`,
      name,
    }),
  ],
  [
    /Column "([^"]+)" in EXCLUDE list not found/,
    ([name]) => ({ text: `Die Spalte „${name}“ hinter EXCLUDE haben die Tabellen dieser Frage nicht.`, name }),
  ],
  [
    /Ambiguous reference to column name "([^"]+)" \(use: ([^)]+)\)/,
    ([name, use]) => ({
      text: `Die Spalte „${name}“ haben mehrere der Tabellen. Gemeint ist eine von: ${use?.replaceAll(' or ', ' oder ').replaceAll('"', '')}.`,
      name,
    }),
  ],
  [
    /Function with name (?:(\W+)__postfix) does not exist/,
    ([sign]) => ({
      text: `Das Zeichen „${sign}“ passt hier nicht. Gleich heißt =, ungleich heißt <>; Namen mit Leerzeichen stehen in "…".`,
      name: sign,
    }),
  ],
  [
    /Function with name (rank|dense_rank|row_number|ntile|lag|lead|first_value|last_value|percent_rank|cume_dist) does not exist/,
    ([name]) => ({ text: `${name?.toUpperCase()} braucht ein Fenster dahinter: ${name}() OVER (ORDER BY …).`, name }),
  ],
  [
    /Function with name (\S+) does not exist!(?:\nDid you mean "([^"]+)")?/,
    ([name, other]) => ({ text: `Eine Funktion „${name}“ gibt es nicht.${meant(name, other)}`, name }),
  ],
  [
    /No function matches the given name and argument types '([^(']+)\(([^']*)\)'/,
    ([name = '', types]) => ({
      text: `„${name}“ rechnet nicht mit Werten dieser Art: ${types}.${/VARCHAR/.test(types ?? '') ? ' VARCHAR ist Text; CAST(… AS DOUBLE) macht Zahlen daraus, wo es welche sind.' : ''}`,
      name,
    }),
  ],
  [
    /column "?([^" ]+)"? must appear in the GROUP BY clause/,
    ([name = '']) => ({
      text: `„${name}“ wird weder zusammengefasst (etwa mit SUM) noch steht es unter GROUP BY. GROUP BY ALL nimmt alle solchen Spalten.`,
      name: name.split('.').at(-1),
    }),
  ],
  [
    /WHERE clause cannot contain aggregates/,
    say('Unter WHERE kann nicht summiert oder gezählt werden. Bedingungen an Summen stehen unter HAVING.', 'WHERE'),
  ],
  [
    /WHERE clause cannot contain window functions/,
    say('Unter WHERE geht kein OVER. QUALIFY … nimmt solche Bedingungen, oder eine Abfrage außen herum.', 'WHERE'),
  ],
  [
    /aggregate function calls cannot be nested/,
    say('Eine Summe in einer Summe geht nicht. Die innere braucht eine eigene Abfrage (WITH …).'),
  ],
  [
    /date field value out of range: "([^"]*)"|date(?:time)? field has invalid format[^"]*"([^"]*)"|invalid date field format: "([^"]*)"|timestamp field value out of range: "([^"]*)"|invalid timestamp field format: "([^"]*)"/,
    (found) => {
      const name = found.find(Boolean);
      return { text: `„${name}“ ist kein Tag. Ein Tag wird so geschrieben: '2024-12-31'.`, name };
    },
  ],
  [
    /Could not convert string ["']([^"']*)["'] to (\w+)/,
    ([name, type]) => ({
      text: `Der Text „${name}“ ist kein Wert der Art ${typed(type)}. TRY_CAST(… AS ${sqlType(type)}) lässt solche Werte leer.`,
      name,
    }),
  ],
  [
    /Type \w+ with value (\S+) can't be cast[\s\S]*destination type (\w+)/,
    ([name, type]) => ({
      text: `${name} ist zu groß für die Art ${typed(type)}. DOUBLE oder HUGEINT fassen mehr.`,
      name,
    }),
  ],
  [/square root of a negative/, say('Die Wurzel einer negativen Zahl gibt es nicht.', 'sqrt')],
  [/logarithm of/, say('Der Logarithmus von 0 oder einer negativen Zahl ist nicht bestimmt.')],
  [
    /Set operations can only apply to expressions with the same number/,
    say('UNION, EXCEPT und INTERSECT brauchen auf beiden Seiten gleich viele Spalten.'),
  ],
  [
    /ORDER term out of range - should be between 1 and (\d+)/,
    ([count]) => ({
      text: `ORDER BY nennt eine Spalte, die es nicht gibt: Die Frage hat ${plural(count)}.`,
      name: 'ORDER BY',
    }),
  ],
  [
    /Subquery returns (\d+) columns/,
    ([count]) => ({ text: `Die innere Abfrage hat ${count} Spalten; an dieser Stelle darf es nur eine sein.` }),
  ],
  [/STAR expression/, say('Ein * steht nur allein hinter SELECT oder in COUNT(*).', '*')],
  [
    /Expected \d+ parameters/,
    say('Platzhalter wie ? oder $1 gibt es hier nicht: Der Wert steht selbst in der Frage.', '?'),
  ],
  [/Could not find key "([^"]+)" in struct/, ([name]) => ({ text: `Ein Feld „${name}“ hat dieser Wert nicht.`, name })],
  [
    /missing \)|missing \]|no argument for repetition|invalid (escape|perl|character)/i,
    say('Das Suchmuster (regulärer Ausdruck) ist nicht richtig gebildet.'),
  ],
  [
    /(Out of Range|Overflow) Error|out of range/i,
    say('Ein Wert ist zu groß für seine Art. DOUBLE oder HUGEINT fassen mehr.'),
  ],
  [
    /with name "?(\w+)"? already exists/,
    ([name]) => ({
      text: 'Eine Tabelle dieses Namens gibt es schon. CREATE OR REPLACE TABLE ersetzt sie für diese Ausführung.',
      name,
    }),
  ],
  [/Not implemented/, say('Das kann diese Datenbank (DuckDB 0.9.1) nicht.')],
];

/** What a message of the engine says in German. */
export function german(message: string): Ruled {
  for (const [form, words] of RULES) {
    const found = form.exec(message);
    if (found) return words(found.slice(1).map((group) => group ?? ''));
  }
  return { text: 'Diese Frage versteht die Datenbank nicht; so sagt sie es selbst:' };
}
