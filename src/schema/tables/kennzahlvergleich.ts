/** The comparison of cities by name: which key figures it shows. */
import type { Table } from '../column.ts';
import { integer, OMISSIBLE, OPTIONAL, text } from '../columns.ts';

export const kennzahlvergleich = {
  name: 'kennzahlvergleich',
  row: 'eine Kennzahl, die Städte nebeneinander zeigt',
  key: ['kennzahl'],
  sort: ['rang', 'kennzahl'],
  columns: [
    text('kennzahl', 'Kennung der Kennzahl', { refers: 'kennzahlen.kennzahl' }),
    integer('rang', 'Wievielte in der Ordnung des Lesens'),
    text('kurz', 'Wie sie im Vergleich heißt'),
    text('betrag', 'Kennzahl mit dem Betrag, aus dem sie gemacht ist', { ...OPTIONAL, refers: 'kennzahlen.kennzahl' }),
    text('hoechster', 'Was eine Stadt mit dem höchsten Wert „hat“: für den Satz, mit dem die Seite beginnt', OPTIONAL),
    text('niedrigster', 'Was eine Stadt mit dem niedrigsten Wert „hat“', OPTIONAL),
    text('hinweis', 'Ohne was die Zahl dort nicht gelesen werden soll', OPTIONAL),
    text('vorauswahl', 'ja: Der eigene Vergleich beginnt mit ihr', { ...OMISSIBLE, values: ['ja'] }),
  ],
} as const satisfies Table;
