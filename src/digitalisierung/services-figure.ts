import { type WaffleEntry, waffle } from '../charts/waffle.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import type { Phrase } from '../text/phrase.ts';
import { rowOrigin } from '../ui/origins.ts';
import { ANSWERS, type Answer, answerKey, byAnswer } from './answers.ts';
import { shortDate } from './dates.ts';
import { answerOf, newestAnswer, newestLevel, type Service, servicePage } from './services.ts';

/** A service as a square: its name, the answer and since when it is known. */
export const serviceEntry = (service: Service): WaffleEntry => ({
  name: service.name,
  title: `${service.name}: ${answerOf(service)}`,
  href: servicePage(service),
  mark: ANSWERS[answerKey(service)],
});

/** Every service that a paper or a report names, a square each, by what the newest of them says; undefined without any. */
export function servicesFigure(services: readonly Service[]): Figure | undefined {
  if (services.length === 0) return undefined;
  const groups = byAnswer(services);
  const sentence = servicesPhrase((answer) => groups.find((group) => group.answer === answer)?.services.length ?? 0);
  const dates = services.flatMap((service) => newestAnswer(service)?.stichtag ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)].map((date) => date && shortDate(date));
  const when = from && to ? ` (${from === to ? from : `${from} bis ${to}`})` : '';
  return figure({
    id: 'leistungen',
    sentence,
    subtitle: `${services.length} Leistungen, die Papiere und Berichte beim Namen nennen, nach der neuesten Aussage${when}; jedes Kästchen ist eine Leistung`,
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
    sources: services.flatMap(({ rows }) => rows.map(({ quelle }) => quelle)),
    origin: rowOrigin('leistungen'),
    caption: 'Leistungen nach der neuesten Aussage, ob man sie online beantragen konnte, mit ihrem Stand',
    rows: groups.flatMap((group) => group.services),
    row: {
      key: ({ leistung }) => leistung,
      href: servicePage,
      origin: ({ leistung }) => rowOrigin('leistungen', leistung),
    },
    columns: [
      { name: 'name', title: 'Leistung', kind: 'text', value: ({ name }) => name },
      { name: 'online', title: 'Online zu beantragen?', kind: 'text', value: answerOf },
      {
        name: 'stichtag',
        title: 'Stand der Aussage',
        kind: 'text',
        fileOnly: true,
        value: (service) => newestAnswer(service)?.stichtag ?? '',
      },
      {
        name: 'reifegrad',
        title: 'Stufe',
        kind: 'count',
        fileOnly: true,
        value: (service) => newestLevel(service)?.reifegrad ?? null,
        gap: 'nicht genannt',
      },
    ],
  });
}

/** "Konnte ich das online beantragen? 11-mal heißt es ja, 2-mal nein; bei 24 sagt es niemand". */
function servicesPhrase(count: (answer: Answer) => number): Phrase {
  const [yes, no, untold] = [count('ja'), count('nein'), count('nicht gesagt')];
  const told: Phrase = [
    'Konnte ich das online beantragen? ',
    { text: `${yes}-mal`, role: 'ertrag' },
    ' heißt es ja, ',
    { text: `${no}-mal`, role: 'aufwand' },
    ' nein',
  ];
  return untold > 0 ? [...told, `; bei ${untold} sagt es niemand`] : told;
}
