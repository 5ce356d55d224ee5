/** What the sources say of one service: which of them answers, and what it is asked for. */
import { site } from '../site.ts';
import { SERVICE_ANSWER, STATEMENT, yesWords } from '../words/de/digital/service.ts';
import { onDate, shortDate } from './dates.ts';
import type { Leistung } from './queries.ts';
import { newestAnswer, type Service } from './services.ts';

/** The answer to "Could I apply for this online, and since when is that known?" in one or two sentences. */
export function serviceSentence(service: Service): string {
  const row = newestAnswer(service);
  if (!row) return SERVICE_ANSWER.unsaid(onDate(service.rows[0].stichtag));
  const level = row.reifegrad === null ? '' : SERVICE_ANSWER.level(row.reifegrad, row.modell?.split('-')[1]);
  const announced = row.online === 'angekuendigt' ? SERVICE_ANSWER.announced(row.anmerkung) : '';
  return `${SERVICE_ANSWER.said(row.online ?? '', onDate(row.stichtag))}${level}${announced}`;
}

/** How many services one can apply for online, and in sources of which dates that stands. */
export function yesSentence(dates: readonly string[]): string {
  const [from, to] = [[...dates].sort()[0], [...dates].sort().at(-1)].map((text) => text && shortDate(text));
  return yesWords(dates.length, from, to);
}

/** What one row says: its note, and for a level or a list what that means. */
export function statementOf(row: Leistung): string {
  const model = site.digitalisierung?.reifegrad;
  const level = model?.modell === row.modell ? model?.stufen.find(({ stufe }) => stufe === row.reifegrad) : undefined;
  const parts = [
    row.reifegrad !== null && STATEMENT.level(row.reifegrad, row.modell ?? undefined, level?.wortlaut),
    row.efa === 'priorisiert' && STATEMENT.aim,
    row.anmerkung,
  ];
  return parts.filter(Boolean).join(' ') || STATEMENT.named(row.name);
}
