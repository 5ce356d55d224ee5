import type { Budget, Field } from '../../budget/budget.ts';
import { fieldOf, isAccountSide } from '../../budget/direction.ts';
import { type Node, officialName, pageOf } from '../../budget/nodes.ts';
import type { SumTable } from '../../ui/origin/sum-table.ts';
import { pathTo, titled } from '../level-page.ts';
import { departmentsOf } from '../level-parts.ts';
import { ownReport } from '../reconciliation.ts';
import { accountAnchor, departmentAnchor, nodeOrigin } from './addresses.ts';
import { FIELDS } from './amounts.ts';
import { changesHtml, resultsHtml, type Subject } from './calculation.ts';
import { accountTable, cellTables, departmentTables } from './cell-tables.ts';
import { cellsOf, type Zelle } from './cells.ts';
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
  readonly tables: readonly SumTable[];
}

/** Everything a page of origins shows. */
export interface OriginView {
  readonly titel: string;
  readonly sub: string;
  readonly path: readonly { text: string; href: string }[];
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
  title = 'Beträge und Rechnung',
): Section {
  const population = subject.prefix === '' ? populationOf(budget) : null;
  const ratios = subject.prefix === '' ? ratiosHtml(budget, subject, population) : [];
  return {
    id,
    title,
    html: [resultsHtml(budget, subject), ...ratios, changesHtml(budget, subject)].filter(Boolean),
    tables: [],
  };
}

const tablesSection = (id: string, title: string, tables: readonly SumTable[], text?: string): Section[] =>
  tables.length > 0 ? [{ id, title, html: [], tables, ...(text ? { text } : {}) }] : [];

/** The page of one node. */
export async function nodeView(budget: Budget, node: Node): Promise<OriginView> {
  const cells = await cellsOf(node);
  const subject: Subject = {
    summen: node.summen,
    fields: isAccountSide(node) ? [fieldOf(node)] : resultFields(cells),
    whole: false,
    prefix: '',
  };
  const official = officialName(node);
  return {
    titel: titled(budget, `${node.kurzname} (${official})`),
    sub: node.name === node.kurzname ? '' : `${official}: ${node.name}`,
    path: [...pathTo(budget), { text: node.kurzname, href: pageOf(node) }],
    sections: [calculation(budget, subject), ...(await sectionsOf(budget, node, cells))],
    sql: recount(budget, node),
  };
}

const SUMMED = 'Jeder Betrag ist die Summe der Teile darunter; jeder Name führt zu dem, woraus der Teil besteht.';
const KINDS = 'Woraus sich die Beträge je Kontengruppe zusammensetzen, mit Anteil und Änderung.';

async function sectionsOf(budget: Budget, node: Node, cells: readonly Zelle[]): Promise<Section[]> {
  const name = node.kurzname;
  const withKinds = (teile: readonly Teil[]): Section[] => [
    ...tablesSection('teile', 'Aus welchen Teilen', partsTables(budget, name, teile), SUMMED),
    ...tablesSection('arten', 'Nach Art', kindTables(budget, name, teile), KINDS),
  ];
  switch (node.ebene) {
    case 'produktbereich':
      return withInternal(budget, node, withKinds(childParts(budget, cells, 'produktgruppe')));
    case 'produktgruppe':
      return withKinds(await productParts(budget, cells, null));
    case 'geschaeftsbereich':
      return withKinds(childParts(budget, cells, 'fachbereich'));
    case 'fachbereich':
      return withKinds(await productParts(budget, cells, node));
    case 'produkt':
      return [
        ...(node.children.length > 1
          ? withKinds(childParts(budget, cells, 'unterprodukt'))
          : ownCells(budget, node, cells)),
        ...(await departmentSections(budget, node, cells)),
      ];
    case 'unterprodukt':
      return ownCells(budget, node, cells);
    case 'kontengruppe': {
      const field = fieldOf(node);
      const table = partsWithFormulas(
        budget,
        { name, field, first: 'Konto' },
        childParts(budget, cells, 'konto'),
        (teil) => accountAnchor(teil.note),
      );
      return tablesSection('teile', 'Aus welchen Konten', table ? [table] : [], SUMMED);
    }
    case 'konto':
      return tablesSection(
        'zellen',
        'Die Zellen der Datei',
        [accountTable(budget, node, cells, fieldOf(node))],
        cellsText(budget),
      );
  }
}

function cellsText(budget: Budget): string {
  const zeros = ownReport(budget).datensaetze.some(({ nullzellen }) => nullzellen.length > 0);
  const empty = zeros
    ? '0 in der Quelle (diese Zellen sind weggelassen und gezählt)'
    : 'keine Zeile in der Datei; das zählt als 0';
  return `So steht jeder Betrag in unserer Abschrift der Datei, in Euro ohne Punkte; „Nr.“ ist die Nummer des Datensatzes in der Datei der Quelle, die Kopfzeile nicht mitgezählt. Leeres Feld: ${empty}. „leer“: Die Zelle der Quelle ist leer.`;
}

const ownCells = (budget: Budget, node: Node, cells: readonly Zelle[]): Section[] => [
  ...tablesSection('teile', 'Summen nach Art', ownKindsTables(budget, node.kurzname, cells), SUMMED),
  ...tablesSection('zellen', 'Die Zellen der Datei', cellTables(budget, node.kurzname, cells), cellsText(budget)),
];

function withInternal(budget: Budget, node: Pick<Node, 'summen'>, sections: Section[]): Section[] {
  const html = withInternalHtml(budget, node.summen, budget.columns);
  return sections.map((section) => (section.id === 'arten' ? { ...section, html: [...section.html, html] } : section));
}

/** Does a product belong to several departments? Then each has a part of its page. */
const shared = async (budget: Budget, node: Node): Promise<boolean> => (await departmentsOf(budget, node)).length > 1;

/** Products of a group, or of a department, which may run only a part of one. */
async function productParts(budget: Budget, cells: readonly Zelle[], department: Node | null): Promise<Teil[]> {
  const teile = childParts(budget, cells, 'produkt');
  if (!department) return teile;
  const places = teile.map(async (teil) => {
    const node = budget.nodes.get('produkt')?.get(teil.note) as Node;
    const prefix = (await shared(budget, node)) ? `${departmentAnchor(department.schluessel)}-` : '';
    return { ...teil, base: `${nodeOrigin(node)}#${prefix}` };
  });
  return Promise.all(places);
}

/** The part of each department in a product that several run. */
async function departmentSections(budget: Budget, node: Node, cells: readonly Zelle[]): Promise<Section[]> {
  const departments = await departmentsOf(budget, node);
  if (departments.length < 2) return [];
  return departments.map((department): Section => {
    const { schluessel, kurzname } = department.node;
    const own = cells.filter((cell) => cell.fachbereich === schluessel);
    const prefix = `${departmentAnchor(schluessel)}-`;
    const subject: Subject = { summen: department.summen, fields: resultFields(own), whole: false, prefix };
    const section = calculation(
      budget,
      subject,
      departmentAnchor(schluessel),
      `Davon ${kurzname} (Fachbereich ${schluessel})`,
    );
    return { ...section, tables: departmentTables(budget, kurzname, own, prefix) };
  });
}
