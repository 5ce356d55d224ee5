import { type WaffleEntry, waffle } from '../charts/waffle.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import { rowOrigin } from '../ui/origins.ts';
import { SERVICES_FIGURE } from '../words/de/digital/figures.ts';
import { SERVICES_PAGE } from '../words/de/digital/pages.ts';
import { servicesPhrase } from '../words/de/digital/sentences.ts';
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
  const count = (answer: Answer): number => groups.find((group) => group.answer === answer)?.services.length ?? 0;
  const sentence = servicesPhrase({
    ja: count('ja'),
    verzeichnet: count('verzeichnet'),
    angekuendigt: count('angekuendigt'),
    nein: count('nein'),
    untold: count('nicht gesagt'),
  });
  const dates = services.flatMap((service) => newestAnswer(service)?.stichtag ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)].map((date) => date && shortDate(date));
  const when = from && to ? ` (${from === to ? from : SERVICES_FIGURE.span(from, to)})` : '';
  return figure({
    id: 'leistungen',
    sentence,
    subtitle: SERVICES_FIGURE.subtitle(services.length, when),
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
    caption: SERVICES_FIGURE.caption,
    rows: groups.flatMap((group) => group.services),
    row: {
      key: ({ leistung }) => leistung,
      href: servicePage,
      origin: ({ leistung }) => rowOrigin('leistungen', leistung),
    },
    columns: [
      { name: 'name', title: SERVICES_FIGURE.service, kind: 'text', value: ({ name }) => name },
      { name: 'online', title: SERVICES_PAGE.online, kind: 'text', value: answerOf },
      {
        name: 'stichtag',
        title: SERVICES_FIGURE.date,
        kind: 'text',
        fileOnly: true,
        value: (service) => newestAnswer(service)?.stichtag ?? '',
      },
      {
        name: 'reifegrad',
        title: SERVICES_FIGURE.level,
        kind: 'count',
        fileOnly: true,
        value: (service) => newestLevel(service)?.reifegrad ?? null,
        gap: SERVICES_FIGURE.notNamed,
      },
    ],
  });
}
