/** What is built, and what was announced, as lines of a briefing. */
import { longDate } from '../digitalisierung/dates.ts';
import { loadFacts } from '../digitalisierung/facts.ts';
import { OUTCOME } from '../digitalisierung/outcomes.ts';
import { aimPage } from '../digitalisierung/promises-figure.ts';
import { figureRecord } from '../investitionen/herkunft.ts';
import { loadInvestments } from '../investitionen/measures.ts';
import { newestRows } from '../investitionen/newest.ts';
import { measureSentence } from '../investitionen/sentences.ts';
import { amountText, figureOf } from '../investitionen/words.ts';
import { rowOrigin } from '../ui/origins.ts';
import { DOSSIER_LINE } from '../words/de/dossier.ts';
import type { Line } from './briefing.ts';
import type { Part } from './queries.ts';

/** A line and the paper that it rests on. */
export type Sourced = Line & { readonly quelle: string };

/** The newest amount of each measure, with what it covers. */
export async function measureLines(parts: readonly Part[]): Promise<Sourced[]> {
  const { measures, quellen } = await loadInvestments();
  return parts.flatMap(({ massnahme }) => {
    const measure = measures.find((one) => one.massnahme === massnahme);
    const row = measure && newestRows(measure, quellen).at(-1);
    if (!measure || !row) return [];
    const sentence = measureSentence(measure, quellen).replace(/\.$/, '');
    const amount = amountText(figureOf(row), row.genauigkeit);
    const at = sentence.lastIndexOf(amount);
    return [
      {
        name: measure.name,
        href: measure.href,
        text: [sentence.slice(0, at), { text: amount, href: figureRecord(row) }, sentence.slice(at + amount.length)],
        quelle: row.quelle,
      },
    ];
  });
}

/** Each promise with its date, and what is known to have come of it. */
export async function promiseLines(parts: readonly Part[]): Promise<Sourced[]> {
  const { projects } = await loadFacts();
  return parts.flatMap(({ vorhaben }) => {
    const project = projects.find((one) => one.vorhaben === vorhaben);
    if (!project) return [];
    const last = project.rows.at(-1) ?? project.rows[0];
    const due = project.faellig ? DOSSIER_LINE.due(longDate(project.faellig)) : DOSSIER_LINE.noDue;
    return [
      {
        name: project.name,
        href: aimPage(project),
        text: [
          DOSSIER_LINE.last(due, OUTCOME[project.outcome]),
          { text: longDate(last.stichtag), href: rowOrigin('vorhaben', project.vorhaben) },
          ')',
        ],
        quelle: last.quelle,
      },
    ];
  });
}
