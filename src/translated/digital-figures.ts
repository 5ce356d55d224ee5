/** The figures on digitalisation in another language: the same services, aims and origins as the German ones. */
import { staircase } from '../charts/staircase.ts';
import type { StatusMark } from '../charts/status-mark.ts';
import { waffle } from '../charts/waffle.ts';
import { ANSWERS, type Answer, answerKey, byAnswer } from '../digitalisierung/answers.ts';
import { type Beside, type Levels, stepsOf } from '../digitalisierung/levels-figure.ts';
import { RESULTS, type Result, resultOf } from '../digitalisierung/outcomes.ts';
import type { Project } from '../digitalisierung/projects.ts';
import { aimPage, aimsByYear, byResult } from '../digitalisierung/promises-figure.ts';
import { newestAnswer, newestLevel, type Service, servicePage } from '../digitalisierung/services.ts';
import type { Figure } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import { rowOrigin } from '../ui/origins.ts';
import type { Words } from '../words/languages.ts';
import { translated } from './lines.ts';
import { type Named, nameOf, sentenceOf } from './names.ts';

const named = ({ language }: Words, name: string): Named => nameOf(language.code, { kurzname: name, name });

/** Marks keep their form and colour, and say what they mean in the words of a language. */
const marksOf = <K extends string>(marks: Readonly<Record<K, StatusMark>>, said: Readonly<Record<K, string>>) =>
  Object.fromEntries(
    Object.entries<StatusMark>(marks).map(([key, mark]) => [key, { ...mark, text: said[key as K] }]),
  ) as Record<K, StatusMark>;

/** The levels as stairs, on each the services that the report names. */
export function levelsFigure(words: Words, levels: Levels, beside: Beside): Figure {
  const { digital, language } = words;
  const said = digital.levels;
  const { stichtag, modell, quellen, lists } = levels;
  const steps = stepsOf(levels, beside, {
    name: (name) => named(words, name).name,
    entry: said.entry,
    means: (german) => sentenceOf(language.code, german) ?? german,
    share: (count) => `${digital.counted(count)} (${sentenceOf(language.code, count.reihe) ?? count.reihe})`,
    none: said.none,
    untold: said.untold,
  });
  const sentence = said.sentence(
    lists.map(({ stufe, services }) => [stufe, services.length]),
    steps.filter(({ kind }) => kind === 'none').map(({ level }) => level),
    stichtag,
  );
  const rows = lists.flatMap(({ stufe, services }) =>
    services.map(({ service, name }) => ({ service, stufe, ...named(words, name) })),
  );
  return translated<(typeof rows)[number]>(words, {
    id: 'reifegrad',
    sentence,
    subtitle: said.subtitle(
      modell,
      steps.some(({ kind }) => kind === 'some'),
    ),
    picture: { draw: (document, width) => staircase(steps, { label: sentence, width }, document) },
    view: 'picture',
    sources: quellen,
    origin: rowOrigin('leistungen'),
    caption: said.caption(stichtag),
    rows,
    row: {
      key: ({ service }) => service.leistung,
      href: ({ service }) => servicePage(service),
      origin: ({ service }) => rowOrigin('leistungen', service.leistung),
      note: ({ german }) => german,
      lang: ({ lang }) => lang,
    },
    columns: [
      { name: 'name', title: said.service, kind: 'text', value: ({ name }) => name },
      { name: 'reifegrad', title: said.level, kind: 'count', value: ({ stufe }) => stufe },
    ],
    context: { stichtag, modell },
  });
}

/** Every service that a paper or a report names, a square each, by what the newest of them says; undefined without any. */
export function servicesFigure(words: Words, services: readonly Service[]): Figure | undefined {
  if (services.length === 0) return undefined;
  const said = words.digital.services;
  const marks = marksOf(ANSWERS, said.answers);
  const groups = byAnswer(services).map(({ answer, services: own }) => ({
    answer,
    rows: own.map((service) => ({ service, ...named(words, service.name) })),
  }));
  const count = (answer: Answer): number => groups.find((group) => group.answer === answer)?.rows.length ?? 0;
  const sentence = said.sentence(count);
  const dates = services.flatMap((service) => newestAnswer(service)?.stichtag ?? []).sort();
  const rows = groups.flatMap((group) => group.rows);
  return translated<(typeof rows)[number]>(words, {
    id: 'leistungen',
    sentence,
    subtitle: said.subtitle(services.length, dates[0], dates.at(-1)),
    picture: {
      draw: (document, width) =>
        waffle(
          groups.map(({ answer, rows: own }) => ({
            head: `${own.length}`,
            name: said.answers[answer],
            entries: own.map(({ service, name }) => ({
              name,
              title: `${name}: ${said.answer(newestAnswer(service))}`,
              href: servicePage(service),
              mark: marks[answerKey(service)],
            })),
          })),
          { label: plain(sentence), width, named: true },
          document,
        ),
    },
    view: 'picture',
    sources: services.flatMap((service) => service.rows.map(({ quelle }) => quelle)),
    origin: rowOrigin('leistungen'),
    caption: said.caption,
    rows,
    row: {
      key: ({ service }) => service.leistung,
      href: ({ service }) => servicePage(service),
      origin: ({ service }) => rowOrigin('leistungen', service.leistung),
      note: ({ german }) => german,
      lang: ({ lang }) => lang,
    },
    columns: [
      { name: 'name', title: words.digital.levels.service, kind: 'text', value: ({ name }) => name },
      {
        name: 'online',
        title: said.online,
        kind: 'text',
        value: ({ service }) => said.answer(newestAnswer(service)),
      },
      {
        name: 'stichtag',
        title: said.date,
        kind: 'text',
        fileOnly: true,
        value: ({ service }) => newestAnswer(service)?.stichtag ?? '',
      },
      {
        name: 'reifegrad',
        title: words.digital.levels.level,
        kind: 'count',
        fileOnly: true,
        value: ({ service }) => newestLevel(service)?.reifegrad ?? null,
        gap: words.digital.levels.untold,
      },
    ],
  });
}

/** All aims with a date, a row a year; undefined where no aim has one. */
export function aimsFigure(words: Words, projects: readonly Project[]): Figure | undefined {
  const groups = aimsByYear(projects);
  if (groups.length === 0) return undefined;
  const said = words.digital.aims;
  const marks: Record<Result, StatusMark> = marksOf(RESULTS, said.results);
  const all = groups.flatMap((group) => group.projects);
  const having = (fits: (project: Project) => boolean): number => all.filter(fits).length;
  const sentence = said.sentence(
    all.length,
    having(({ outcome }) => outcome === 'gekommen'),
    having(({ verdict }) => verdict === 'unbekannt'),
  );
  const rows = all.map((project) => ({ project, ...named(words, project.name) }));
  const title = (project: Project): string =>
    `${named(words, project.name).name}: ${said.dueOn(project.faellig)}, ${said.outcomes[project.outcome]}`;
  return translated<(typeof rows)[number]>(words, {
    id: 'ziele',
    sentence,
    subtitle: said.subtitle,
    picture: {
      draw: (document, width) =>
        waffle(
          groups.map(({ head, projects: own }) => ({
            head,
            name: said.count(own.length),
            entries: byResult(own).map((project) => ({
              name: named(words, project.name).name,
              title: title(project),
              href: aimPage(project),
              mark: marks[resultOf(project)],
            })),
          })),
          { label: plain(sentence), width, named: false, marks: Object.values(marks) },
          document,
        ),
    },
    view: 'picture',
    sources: all.flatMap((project) => project.rows.map(({ quelle }) => quelle)),
    origin: rowOrigin('vorhaben'),
    caption: said.caption,
    rows,
    row: {
      key: ({ project }) => project.vorhaben,
      href: ({ project }) => aimPage(project),
      origin: ({ project }) => rowOrigin('vorhaben', project.vorhaben),
      note: ({ german }) => german,
      lang: ({ lang }) => lang,
    },
    columns: [
      { name: 'name', title: said.aim, kind: 'text', value: ({ name }) => name },
      { name: 'faellig', title: said.due, kind: 'text', value: ({ project }) => said.dueOn(project.faellig) },
      {
        name: 'ausgang',
        title: said.outcome,
        kind: 'text',
        value: ({ project }) => said.outcomes[project.outcome],
      },
    ],
  });
}
