/** Why files are refused, in plain sentences that say what to do. */
import { number } from '../../../text/format.ts';

const AS_TABLE =
  'Gebraucht wird die Tabelle selbst, als CSV, xlsx oder JSON: Die Kämmerei kann sie aus ihrem Programm ausgeben.';
const SAVE_AS = 'Bitte in der Tabellenkalkulation öffnen, „Speichern unter“ wählen und xlsx oder CSV nehmen.';

/** What a page in the browser reads at most. */
interface Most {
  readonly rows: number;
  readonly cells: number;
  readonly bytes: number;
}

/** Why a file is refused and what to do, by the kind of the fault. */
export const refusals = (most: Most): Readonly<Record<string, string>> => ({
  PDF: `Das ist ein PDF. Zahlen daraus abzulesen wäre geraten. ${AS_TABLE}`,
  Bild: `Das ist ein Bild. ${AS_TABLE}`,
  'Word-Dokument': `Das ist ein Text-Dokument, keine Tabelle. ${AS_TABLE}`,
  'geschützte Arbeitsmappe':
    'Die Mappe ist mit einem Kennwort geschützt. Bitte öffnen und ohne Kennwort neu speichern.',
  'altes Excel-Format (xls)': `Das ist das alte Excel-Format (xls). ${SAVE_AS}`,
  'OpenDocument-Tabelle': `OpenDocument-Tabellen liest die Seite nicht. ${SAVE_AS}`,
  'leere Datei': 'Die Datei ist leer.',
  'keine Beträge gefunden':
    'In der Datei sind keine Haushaltsbeträge zu erkennen. Gebraucht wird eine Tabelle mit einer Kopfzeile und mindestens einer Spalte mit Beträgen.',
  'Statistik, kein Haushalt': 'Das ist eine Tabelle der amtlichen Statistik, kein Haushalt.',
  'beschädigte Datei':
    'Die Datei ist beschädigt oder unvollständig. Bitte noch einmal herunterladen oder neu speichern.',
  'beschädigte Arbeitsmappe': `Die Arbeitsmappe ist beschädigt. ${SAVE_AS}`,
  'unlesbare Zeichen': 'Die Zeichen der Datei sind nicht zu lesen. Bitte als CSV in UTF-8 speichern.',
  'kein JSON': 'Die Datei beginnt wie JSON, ist aber keines. Bitte noch einmal herunterladen.',
  'keine Tabelle': 'Die JSON-Datei enthält keine Liste von Zeilen. Gebraucht wird eine Liste, ein Objekt je Zeile.',
  verschachtelt: 'Die JSON-Datei ist verschachtelt. Gebraucht wird eine Liste mit Text oder Zahl in jedem Feld.',
  'Anführungszeichen fehlerhaft':
    'In der CSV-Datei wird ein Anführungszeichen nicht geschlossen. Bitte aus der Tabellenkalkulation neu speichern.',
  'mehrere Gemeinden': 'Die Datei enthält mehrere Gemeinden. Bitte nur die Zeilen einer Gemeinde speichern.',
  'zu viele Zeilen': `Die Datei hat mehr als ${number(most.rows)} Zeilen. So viele liest die Seite nicht. Bitte nach Jahren teilen, oder „npm run import“ nehmen.`,
  'zu viele Zellen': `Die Tabelle hat mehr als ${number(most.cells / 1e6)} Millionen Zellen. So viele liest die Seite nicht. Bitte leere Spalten und Zeilen löschen, oder „npm run import“ nehmen.`,
  'zu viele Spalten':
    'Die Tabelle hat mehr Spalten als jede Tabellenkalkulation. Wahrscheinlich stimmt das Trennzeichen nicht.',
  'Zeile zu lang': 'Eine Zeile ist über eine Million Zeichen lang. Wahrscheinlich fehlen in der Datei die Zeilenenden.',
  'Zelle zu lang': 'Eine Zelle ist über eine Million Zeichen lang. So viel Text gehört zu keinem Betrag.',
  'ausgepackt zu groß': `Ausgepackt wären das mehr als ${number(most.bytes / 1e6)} MB. So viel liest die Seite nicht. „npm run import“ hat keine solche Grenze.`,
});

/** A fault that has no sentence of its own: where it is, what was found and how often, and what was expected. */
export function otherFault(of: {
  readonly kind: string;
  readonly column?: string;
  readonly record?: number;
  readonly text?: string;
  readonly count: number;
  readonly expected: string;
}): string {
  const { kind, column, record, text, count, expected } = of;
  const place = [column && `Spalte „${column}“`, record && `Datensatz ${record}`].filter(Boolean).join(', ');
  const found = text === undefined ? '' : `: „${text.slice(0, 80)}“`;
  const often = count > 1 ? ` (${number(count)}-mal)` : '';
  return `${place ? `${place}: ` : ''}${kind}${found}${often}. Erwartet: ${expected}.`;
}
