import { waffle } from '../charts/waffle.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import type { Phrase } from '../text/phrase.ts';
import { rowOrigin } from '../ui/origins.ts';
import { ANSWERS, byAnswer } from './answers.ts';
import { longDate } from './dates.ts';
import { efaList } from './efa.ts';
import { type Service, servicePage } from './services.ts';
import { serviceEntry } from './services-figure.ts';

/** The services of a list of aims ("Einer für Alle") as their source prints them; undefined where no paper has such a list. */
export function efaFigure(services: readonly Service[]): Figure | undefined {
  const list = efaList(services);
  if (!list) return undefined;
  const { stichtag, quelle, entries } = list;
  const groups = byAnswer(entries.map(({ service }) => service));
  const yes = groups.find(({ answer }) => answer === 'ja')?.services.length ?? 0;
  const sentence: Phrase = [
    `Von ${entries.length} Leistungen nach „Einer für Alle“ heißt es bei `,
    { text: yes === 0 ? 'keiner' : yes === 1 ? 'einer' : `${yes}`, role: 'ertrag' },
    ', dass man sie online beantragen konnte',
  ];
  const notes = [...new Set(entries.flatMap(({ note }) => note ?? []))];
  return figure({
    id: 'efa',
    sentence,
    subtitle: `Liste vom ${longDate(stichtag)}; Farbe und Form: was die neueste Quelle dazu sagt`,
    picture: {
      draw: (document, width) =>
        waffle(
          groups.map(({ answer, services: own }) => ({
            head: `${own.length}`,
            name: ANSWERS[answer].text,
            entries: own.map(serviceEntry),
          })),
          { label: plain(sentence), width, named: true },
          document,
        ),
    },
    view: 'picture',
    sources: [quelle, ...entries.flatMap(({ service }) => service.rows.map((row) => row.quelle))],
    origin: rowOrigin('leistungen'),
    notes: ['Die Liste ist ein Ziel und sagt nicht, was online ist.', ...notes],
    caption: 'Namen, Einheiten und Ministerien wie gedruckt. „–“ heißt: nichts gedruckt',
    rows: entries,
    row: {
      key: ({ service }) => service.leistung,
      href: ({ service }) => servicePage(service),
      origin: ({ service }) => rowOrigin('leistungen', service.leistung),
      note: ({ printed }) => printed ?? '–',
    },
    columns: [
      {
        name: 'name',
        title: 'Leistung, und was unter anderem dazu gehört',
        kind: 'text',
        value: ({ row }) => row.name,
      },
      { name: 'fachbereich', title: 'Einheit', kind: 'text', value: ({ row }) => row.fachbereich ?? '–' },
      { name: 'ressort', title: 'Ministerium', kind: 'text', value: ({ row }) => row.ressort ?? '–' },
      { name: 'dazu', title: 'Dazu gehört', kind: 'text', fileOnly: true, value: ({ printed }) => printed ?? '' },
      { name: 'anmerkung', title: 'Hinweis', kind: 'text', fileOnly: true, value: ({ note }) => note ?? '' },
    ],
  });
}
