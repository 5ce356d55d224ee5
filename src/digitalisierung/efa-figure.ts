import { waffle } from '../charts/waffle.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import { rowOrigin } from '../ui/origins.ts';
import { COUNTS_FIGURE, EFA_FIGURE } from '../words/de/digital/figures.ts';
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
  const sentence = EFA_FIGURE.sentence(entries.length, yes);
  const notes = [...new Set(entries.flatMap(({ note }) => note ?? []))];
  return figure({
    id: 'efa',
    sentence,
    subtitle: EFA_FIGURE.subtitle(longDate(stichtag)),
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
    notes: [EFA_FIGURE.note, ...notes],
    caption: EFA_FIGURE.caption,
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
        title: EFA_FIGURE.name,
        kind: 'text',
        value: ({ row }) => row.name,
      },
      { name: 'fachbereich', title: EFA_FIGURE.unit, kind: 'text', value: ({ row }) => row.fachbereich ?? '–' },
      { name: 'ressort', title: EFA_FIGURE.ministry, kind: 'text', value: ({ row }) => row.ressort ?? '–' },
      { name: 'dazu', title: EFA_FIGURE.parts, kind: 'text', fileOnly: true, value: ({ printed }) => printed ?? '' },
      { name: 'anmerkung', title: COUNTS_FIGURE.note, kind: 'text', fileOnly: true, value: ({ note }) => note ?? '' },
    ],
  });
}
