/** What the sources say of one service, in sentences that name their date. */
import { site } from '../site.ts';
import { onDate } from './dates.ts';
import type { Leistung } from './queries.ts';
import { newestAnswer, type Service } from './services.ts';

const ANSWERED: Readonly<Record<string, (when: string) => string>> = {
  ja: (when) => `Online beantragen: ja, so stand es ${when}.`,
  angekuendigt: (when) => `Online beantragen: angekündigt, ${when}. Dass es kam, bestätigt keine unserer Quellen.`,
  nein: (when) => `Online beantragen: nein oder nicht ganz, so stand es ${when}.`,
  verzeichnet: (when) => `Einen Onlinedienst nennt eine Quelle ${when}; wie weit er reicht, sagt sie nicht.`,
};

/** The answer to "Could I apply for this online, and since when is that known?" in one or two sentences. */
export function serviceSentence(service: Service): string {
  const row = newestAnswer(service);
  const newest = service.rows[0];
  if (!row)
    return `Ob man das online beantragen kann, sagt keine unserer Quellen; die neueste nennt die Leistung ${onDate(newest.stichtag)}.`;
  const level = row.reifegrad === null ? '' : ` Das war Stufe ${row.reifegrad} von ${row.modell?.split('-')[1]}.`;
  return `${ANSWERED[row.online ?? '']?.(onDate(row.stichtag)) ?? ''}${level}`;
}

/** What one row says: its note, and for a level or a list what that means. */
export function statementOf(row: Leistung): string {
  const model = site.digitalisierung?.reifegrad;
  const level = model?.modell === row.modell ? model?.stufen.find(({ stufe }) => stufe === row.reifegrad) : undefined;
  const parts = [
    row.reifegrad !== null &&
      `Reifegrad ${row.reifegrad} (Modell ${row.modell?.replace('-', ' bis ')})${level ? `: ${level.wortlaut}` : '.'}`,
    row.efa === 'priorisiert' &&
      'Auf der Liste der vorrangigen Leistungen nach „Einer für Alle“. Das war ein Ziel und kein Nachweis, dass es sie online gibt.',
    row.anmerkung,
  ];
  return parts.filter(Boolean).join(' ') || `Genannt als „${row.name}“.`;
}
