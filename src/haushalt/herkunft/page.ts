import type { Budget, Field } from '../../budget/budget.ts';
import { fieldOf, fieldsOf, isAccountSide } from '../../budget/direction.ts';
import { hasParts, isSplit, listedNode, type Node, officialName, pageOf, titleOf } from '../../budget/nodes.ts';
import { listedBy } from '../../budget/queries.ts';
import type { Level } from '../../budget/tree.ts';
import type { WrittenTable } from '../../ui/origin/sum-table.ts';
import { ORIGIN_SECTIONS } from '../../words/de/haushalt/origin.ts';
import { pathTo, titled } from '../level-page.ts';
import { departmentsOf, isDetailed, isListed, kindsAnchor } from '../level-parts.ts';
import { ownLine, wholeLine } from '../lines.ts';
import { ownReport } from '../reconciliation.ts';
import { accountAnchor, anchorIn, departmentAnchor, OWN, OWN_PREFIX } from './addresses.ts';
import { byLevel, FIELDS } from './amounts.ts';
import { changesHtml, resultsHtml, type Subject } from './calculation.ts';
import { accountTable, cellTables, departmentTables } from './cell-tables.ts';
import { cellsOf, type Zelle } from './cells.ts';
import { deviationsHtml } from './deviations.ts';
import { headlineOf, type OriginHeadline } from './headline.ts';
import { populationOf } from './population.ts';
import { ratiosHtml } from './ratios.ts';
import { recount } from './sql.ts';
import { childParts, kindTables, ownKindsTables, partsTables, partsWithFormulas, type Teil } from './tables.ts';
import { withInternalHtml } from './with-internal.ts';

/** A part of an origin page with a heading and an address of its own. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly html: readonly string[];
  /** A wide table scrolls in its box; what it holds is said for those who hear it. */
  readonly tables: readonly WrittenTable[];
}

/** Everything a page of origins shows. */
export interface OriginView {
  readonly titel: string;
  readonly sub: string;
  readonly path: readonly { text: string; href: string }[];
  readonly headline?: OriginHeadline | undefined;
  readonly sections: readonly Section[];
  /** The question that gives the sums again; null for pages that only hold a part of another. */
  readonly sql: string | null;
}

/** Both directions always, for a node may lack one; internal charging of both where there is any, as in the figures. */
export const resultFields = (cells: readonly Zelle[]): Field[] =>
  FIELDS.filter((field) => !field.endsWith('intern') || cells.some(({ intern }) => intern));

/** The section with the amounts and results of a node; of the whole budget also values per head and shares. */
export function calculation(
  budget: Budget,
  subject: Subject,
  id = 'rechnung',
  title: string = ORIGIN_SECTIONS.amounts,
): Section {
  const population = subject.prefix === '' ? populationOf(budget) : null;
  const ratios = subject.prefix === '' ? ratiosHtml(budget, subject, population) : [];
  return {
    id,
    title,
    html: [
      resultsHtml(budget, subject),
      ...ratios,
      changesHtml(budget, subject),
      deviationsHtml(budget, subject),
    ].filter(Boolean),
    tables: [],
  };
}

const tablesSection = (id: string, title: string, tables: readonly WrittenTable[], text?: string): Section[] =>
  tables.length > 0 ? [{ id, title, html: [], tables, ...(text ? { text } : {}) }] : [];

/** The page of one node. */
export async function nodeView(budget: Budget, node: Node): Promise<OriginView> {
  const cells = await cellsOf(node);
  const subject: Subject = {
    summen: node.summen,
    fields: isAccountSide(node) ? fieldsOf(node) : resultFields(cells),
    whole: false,
    prefix: '',
  };
  const official = officialName(node);
  return {
    titel: titled(budget, titleOf(node)),
    sub: node.name === node.kurzname ? '' : `${official}: ${node.name}`,
    path: [...pathTo(budget), { text: node.kurzname, href: pageOf(node) }],
    headline: headlineOf(budget, isAccountSide(node) ? { ...subject, fields: [fieldOf(node)] } : subject),
    sections: [calculation(budget, subject), ...(await sectionsOf(budget, node, cells))],
    sql: recount(budget, node),
  };
}

async function sectionsOf(budget: Budget, node: Node, cells: readonly Zelle[]): Promise<Section[]> {
  const { klassifikation, rang } = node.level;
  const parts = childLevel(node);
  if (klassifikation === 'art') return accountSections(budget, node, cells, parts);
  const own = ownSection(budget, node, cells);
  if (klassifikation === 'organisation') {
    if (parts) return [...withKinds(budget, node, childParts(budget, cells, parts)), ...own];
    return budget.tree.main('aufgabe')
      ? withKinds(budget, node, await taskParts(budget, cells, node))
      : ownCells(budget, node, cells);
  }
  const sections =
    parts && (!isDetailed(node) || hasParts(node))
      ? withKinds(budget, node, childParts(budget, cells, parts))
      : ownCells(budget, node, cells);
  return [
    ...(rang === 1 ? withInternal(budget, node, sections) : sections),
    ...own,
    ...(await departmentSections(budget, node, cells)),
  ];
}

/** The level of what a node consists of; undefined where it is not divided further. */
const childLevel = ({ children }: Node): Level | undefined => children[0]?.level;

const withKinds = (budget: Budget, { kurzname }: Node, teile: readonly Teil[]): Section[] => [
  ...tablesSection('teile', ORIGIN_SECTIONS.parts, partsTables(budget, kurzname, teile), ORIGIN_SECTIONS.summed),
  ...(budget.tree.top('art')
    ? tablesSection(
        'arten',
        ORIGIN_SECTIONS.kinds,
        kindTables(budget, kurzname, teile),
        ORIGIN_SECTIONS.kindsText(budget.tree.top('art')?.name),
      )
    : []),
];

/** An account, or a group of them: its accounts, or its cells. */
function accountSections(budget: Budget, node: Node, cells: readonly Zelle[], parts: Level | undefined): Section[] {
  const fields = fieldsOf(node);
  if (!parts)
    return tablesSection(
      'zellen',
      ORIGIN_SECTIONS.cells,
      fields.map((field) => accountTable(budget, node, cells, field)),
      cellsText(budget),
    );
  const teile = childParts(budget, cells, parts);
  const tables = fields.flatMap((field): WrittenTable[] => {
    const whole = { name: node.kurzname, field, first: parts.name };
    const anchor = (teil: Teil) => anchorIn(budget.part, node, field, accountAnchor(teil.key));
    return [partsWithFormulas(budget, whole, teile, anchor) ?? []].flat();
  });
  return [
    ...tablesSection('teile', ORIGIN_SECTIONS.partsOf(parts.mehrzahl), tables, ORIGIN_SECTIONS.summed),
    ...ownSection(budget, node, cells),
  ];
}

/** What is booked on a node itself, beside what is booked on its parts; nothing where it has no parts, or all is booked on them. */
function ownSection(budget: Budget, node: Node, all: readonly Zelle[]): Section[] {
  if (!isSplit(node)) return [];
  const cells = all.filter(({ at }) => node.children.every(({ ebene, schluessel }) => at[ebene] !== schluessel));
  const account = isAccountSide(node);
  const booked = fieldsOf({ summen: node.booked });
  const fields = account ? booked : resultFields(cells);
  const subject: Subject = { summen: node.booked, fields, whole: false, prefix: OWN_PREFIX };
  const tables = account
    ? booked.map((field) => accountTable(budget, node, cells, field, OWN_PREFIX))
    : [
        ...ownKindsTables(budget, node.kurzname, cells, OWN_PREFIX),
        ...cellTables(budget, node.kurzname, cells, OWN_PREFIX),
      ];
  return [{ ...calculation(budget, subject, OWN, ORIGIN_SECTIONS.undivided), tables }];
}

function cellsText(budget: Budget): string {
  const zeros = ownReport(budget).datensaetze.some(({ nullzellen }) => nullzellen.length > 0);
  return ORIGIN_SECTIONS.cellsText(zeros);
}

const ownCells = (budget: Budget, node: Node, cells: readonly Zelle[]): Section[] => [
  ...tablesSection('teile', ORIGIN_SECTIONS.sums, ownKindsTables(budget, node.kurzname, cells), ORIGIN_SECTIONS.summed),
  ...tablesSection('zellen', ORIGIN_SECTIONS.cells, cellTables(budget, node.kurzname, cells), cellsText(budget)),
];

function withInternal(budget: Budget, node: Node, sections: Section[]): Section[] {
  const html = withInternalHtml(budget, node.summen, budget.columns);
  const place = kindsAnchor(node);
  return sections.map((section) =>
    `#${section.id}` === place ? { ...section, html: [...section.html, html] } : section,
  );
}

/** Does a product belong to several departments? Then each has a part of its page. */
const shared = async (budget: Budget, node: Node): Promise<boolean> => (await departmentsOf(budget, node)).length > 1;

/** What a department does; of what several share, its own part. */
async function taskParts(budget: Budget, cells: readonly Zelle[], department: Node): Promise<Teil[]> {
  const tasks = byLevel(cells, listedBy('aufgabe')).flatMap(([schluessel, own]) => {
    const node = listedNode(budget, 'aufgabe', schluessel);
    return node ? [{ node, own }] : [];
  });
  const teile = tasks.map(async ({ node, own }): Promise<Teil> => {
    const { name, key, page, prefix } = node.level.place === 'above' ? ownLine(node) : wholeLine(node);
    const place = (await shared(budget, node)) ? `${departmentAnchor(department.schluessel)}-` : prefix;
    return { name, key, note: node.schluessel, cells: own, base: `${page}#${place}` };
  });
  return Promise.all(teile);
}

/** The part of each department in a product that several run. */
async function departmentSections(budget: Budget, node: Node, cells: readonly Zelle[]): Promise<Section[]> {
  if (!isListed(node) && !isSplit(node)) return [];
  const departments = await departmentsOf(budget, node);
  if (departments.length < 2) return [];
  const listed = cells.filter(({ at }) => at[listedBy('aufgabe')] === node.schluessel);
  return departments.map((department): Section => {
    const { schluessel, kurzname } = department.node;
    const own = listed.filter(({ at }) => at.organisation === schluessel);
    const prefix = `${departmentAnchor(schluessel)}-`;
    const subject: Subject = { summen: department.summen, fields: resultFields(own), whole: false, prefix };
    const section = calculation(
      budget,
      subject,
      departmentAnchor(schluessel),
      ORIGIN_SECTIONS.department(kurzname, officialName(department.node)),
    );
    return { ...section, tables: departmentTables(budget, kurzname, own, prefix) };
  });
}
