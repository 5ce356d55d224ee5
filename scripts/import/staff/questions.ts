/** What only a person can say of lists of posts. */
import { groupBy } from '../../../src/reader/group.ts';
import type { Question } from '../../../src/reader/questions.ts';
import { STATUS } from '../../../src/schema/values.ts';
import { type AnswersById, askForCity } from '../lists/asking.ts';
import { type Posts, statusOf } from './posts.ts';
import { countsOf, type StaffSheet } from './roles.ts';
import { changedAreas } from './together.ts';

export const yearIn = ({ jahr = '' }: AnswersById): number | undefined =>
  /^\d{4}$/.test(jahr) ? Number(jahr) : undefined;

/** What was said of one list and is not true of another. */
const OF_ONE_LIST = /^(jahr|fassung|titel|url|datum|abruf|eintrag|einzelne)$/;

/** Of the answers for one list those that hold for another. */
export const ofAnyList = (answers: AnswersById): AnswersById =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !OF_ONE_LIST.test(id)));

/** What is open before the lists can be read. */
export function openBefore(sheets: readonly StaffSheet[], answers: AnswersById): Question[] {
  const questions = askForCity(sheets[0]?.source.file ?? '', answers);
  const undated = sheets.find(
    (sheet) => !sheet.roles.some(({ kind }) => kind === 'jahr') && countsOf(sheet).some(({ jahr }) => !jahr),
  );
  if (undated && yearIn(answers) === undefined)
    questions.push({
      id: 'jahr',
      file: undated.source.file,
      text: 'Für welches Jahr gilt die Liste? Kein Kopf nennt es.',
    });
  const unnamed = sheets.find(({ roles }) => !roles.some(({ kind }) => kind === 'fassung'));
  if (unnamed && !statusOf(answers.fassung ?? ''))
    questions.push({
      id: 'fassung',
      file: unnamed.source.file,
      text: 'Welche Fassung des Stellenplans ist es?',
      options: STATUS,
    });
  return questions;
}

/** What is open about the areas. @param all with the years that stay */
export function openAboutAreas(
  posts: readonly Posts[],
  all: readonly Posts[],
  sheets: readonly StaffSheet[],
  answers: AnswersById,
): Question[] {
  return [...askAboutEntries(posts, sheets, answers), ...askAboutChanges(all, sheets, answers)];
}

/** The areas that share an entry of the budget, or name several: what personnel costs there is not the cost of one of them. */
function sharedAreas(posts: readonly Posts[]): Posts[] {
  const placed = posts.filter(({ schluessel }) => schluessel !== '');
  const years = [...groupBy(placed, ({ jahr }) => jahr).values()];
  const named = (own: readonly Posts[], by: 'kennung' | 'schluessel', what: 'kennung' | 'schluessel'): string[] =>
    [...groupBy(own, (one) => one[by]).values()].flatMap((same) => {
      const found = new Set(same.map((one) => one[what]));
      return found.size > 1 ? same.map(({ kennung }) => kennung) : [];
    });
  const shared = new Set(
    years.flatMap((own) => [...named(own, 'schluessel', 'kennung'), ...named(own, 'kennung', 'schluessel')]),
  );
  return placed.filter(({ kennung }) => shared.has(kennung));
}

/** Areas without the entry that they do not have alone. */
export function unplaced(posts: readonly Posts[]): Posts[] {
  const shared = new Set(sharedAreas(posts).map(({ kennung }) => kennung));
  return posts.map((one) => (shared.has(one.kennung) ? { ...one, schluessel: '' } : one));
}

const SHOWN = 10;

function askAboutEntries(posts: readonly Posts[], sheets: readonly StaffSheet[], answers: AnswersById): Question[] {
  if (!answers.struktur || answers.eintrag === 'ohne') return [];
  const shared = sharedAreas(posts);
  const [first] = shared;
  if (!first) return [];
  const roles = sheets.find(({ source }) => source.file === first.file)?.roles ?? [];
  const column = roles.find(({ kind }) => kind === 'schluessel')?.column.name ?? 'schluessel';
  const pairs = [...groupBy(shared, ({ kennung, schluessel }) => `${kennung}\n${schluessel}`).values()].flat(0);
  const lines = pairs
    .slice(0, SHOWN)
    .flatMap(([one]) =>
      one ? `    Datensatz ${one.record}, Spalte ${column}: „${one.schluessel}“ bei ${one.bereich}` : [],
    );
  const more = pairs.length > SHOWN ? [`    … und ${pairs.length - SHOWN} weitere`] : [];
  const text = [
    'Bereiche teilen sich einen Eintrag des Haushalts, oder einer nennt mehrere. Der Personalaufwand dort ist nicht der eines von ihnen.',
    ...lines,
    ...more,
    '    Sie ohne Eintrag und ohne Personalaufwand zeigen',
  ].join('\n');
  return [{ id: 'eintrag', file: first.file, text, options: ['ohne'] }];
}

function askAboutChanges(all: readonly Posts[], sheets: readonly StaffSheet[], answers: AnswersById): Question[] {
  if (answers.einzelne === 'zeigen' || answers.einzelne === 'zusammen') return [];
  const areas = changedAreas(all);
  if (areas.length === 0) return [];
  const names = areas.slice(0, SHOWN).join(', ');
  const text = [
    `In ${areas.length} ${areas.length === 1 ? 'Bereich' : 'Bereichen'} unterscheiden sich zwei Jahre um weniger als drei Stellen: ${names}${areas.length > SHOWN ? ', …' : ''}.`,
    '    Bliebe dort alles andere gleich, wäre der Unterschied im Personalaufwand das Entgelt eines Menschen.',
    '    Sie zeigen, oder mit anderen zusammenstellen',
  ].join('\n');
  return [{ id: 'einzelne', file: sheets[0]?.source.file ?? '', text, options: ['zeigen', 'zusammen'] }];
}
