/** What the doors of the start page lead to, as far as the city has it, each with a picture of it. */
import { amount, type Budget } from '../budget/budget.ts';
import { longDate } from '../digitalisierung/dates.ts';
import { loadFacts } from '../digitalisierung/facts.ts';
import { tilesOf } from '../haushalt/map/view.ts';
import { mapOf } from '../haushalt/map/write.ts';
import { loadInvestments } from '../investitionen/measures.ts';
import { entriesOf } from '../kennzahlen/entries.ts';
import { newestValue } from '../kennzahlen/overview.ts';
import { formatWert } from '../kennzahlen/units.ts';
import { loadFigures, loadStatistic } from '../kennzahlen/values.ts';
import { oneOf } from '../roles.ts';
import { site } from '../site.ts';
import { list, number } from '../text/format.ts';
import { DOORS } from '../words/de/start.ts';
import { areasPicture, coursesPicture, dotsPicture, numbersPicture, questionPicture, squaresPicture } from './doors.ts';

export interface Door {
  readonly href: string;
  readonly name: string;
  readonly was: string;
  readonly picture: string;
}

/** Indicators that people ask for first; the picture shows those that the city has. */
const SHOWN = ['steuern', 'schulden', 'ausgaben', 'ergebnis'];

export async function loadDoors(budget: Budget): Promise<Door[]> {
  const doors = await Promise.all([
    budgetDoor(budget),
    comparisonDoor(),
    investmentsDoor(),
    digitalDoor(),
    keyFiguresDoor(),
    dataDoor(),
  ]);
  return doors.filter((door) => door !== null);
}

function budgetDoor(budget: Budget): Door | null {
  const way = budget.tree.top('aufgabe') ? 'aufgabe' : budget.tree.top('art') ? 'art' : null;
  if (!way || !amount(budget.total, 'aufwand', budget.selected)) return null;
  const { data, view } = mapOf(budget, way, '');
  const top = budget.tree.top(way);
  return {
    href: '/haushalt/',
    name: DOORS.budget,
    was: DOORS.map(budget.fassung.name, top?.mehrzahl ?? ''),
    picture: areasPicture(tilesOf(data, view)),
  };
}

async function comparisonDoor(): Promise<Door | null> {
  const { home, peers, kennzahlen } = await loadFigures();
  const statistic = await loadStatistic(oneOf(kennzahlen.values(), 'verlauf-der-startseite'));
  if (peers.length === 0) return null;
  const courses = statistic
    ? [home, ...peers].map(({ ags }) => statistic.jahre.map((jahr) => statistic.at(ags, jahr)?.wert ?? null))
    : [];
  return {
    href: '/vergleich/',
    name: DOORS.comparison,
    was: DOORS.course(list([home, ...peers].map(({ name }) => name))),
    picture: courses.length > 0 ? coursesPicture(courses) : '',
  };
}

async function investmentsDoor(): Promise<Door | null> {
  const { measures } = await loadInvestments();
  if (measures.length === 0) return null;
  const largest = measures
    .map(({ rows }) => Math.max(0, ...rows.map(({ betrag }) => betrag ?? 0)))
    .sort((a, b) => b - a)
    .slice(0, 5);
  return {
    href: '/investitionen/',
    name: DOORS.investments,
    was: DOORS.measures(number(measures.length)),
    picture: squaresPicture(largest),
  };
}

async function digitalDoor(): Promise<Door | null> {
  const { services, projects, span } = await loadFacts();
  if (!span) return null;
  return {
    href: '/digitalisierung/',
    name: DOORS.digital,
    was: DOORS.services(number(services.length), number(projects.length), longDate(span.to)),
    picture: dotsPicture(projects.map(({ verdict }) => verdict)),
  };
}

async function keyFiguresDoor(): Promise<Door | null> {
  const found = await Promise.all(
    SHOWN.map(async (thema) => {
      for (const entry of await entriesOf(thema)) {
        const value = await newestValue(entry);
        if (value) return { name: value.kennzahl.name, shown: formatWert(value.wert, value.kennzahl.einheit) };
      }
      return null;
    }),
  );
  const rows = found.filter((row) => row !== null).filter(({ name }) => name.length <= 24);
  if (found.every((row) => row === null)) return null;
  return {
    href: '/kennzahlen/',
    name: DOORS.keyFigures,
    was: DOORS.numbers,
    picture: numbersPicture(rows),
  };
}

function dataDoor(): Door {
  return {
    href: '/daten/',
    name: DOORS.data,
    was: site.massendownload_ungeklaert ? DOORS.all : DOORS.tables,
    picture: questionPicture(['SELECT aufgabe,', 'sum(betrag)', 'FROM haushalt', 'GROUP BY 1']),
  };
}
