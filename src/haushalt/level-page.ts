import { ask } from '../engine/native.ts';
import { site } from '../site.ts';
import type { Figure } from '../ui/figure.ts';
import { euro, number, percent, shortEuro } from '../ui/format.ts';
import { amount, amounts, type Budget, inhabitants } from './budget.ts';
import { cross } from './cross.ts';
import { sharedYears } from './figures.ts';
import { LEVEL } from './levels.ts';
import {
  type AmountPart,
  amountsFigure,
  courseFigure,
  directionName,
  fieldOf,
  fileName,
  isAccountSide,
  type Part,
  partsFigure,
} from './node-figures.ts';
import { hasPage, type Node, nodeOf, nodesOf, pageOf } from './nodes.ts';
import { POSITIONEN, type Summe } from './queries.ts';
import { amountSentence, resultName, resultSentence } from './sentences.ts';

export interface Fact {
  readonly name: string;
  readonly wert: string;
  readonly note?: string | undefined;
  /** The one number that the page is about. */
  readonly main?: boolean;
  /** The unrounded value, for tests that compare the amounts on a page. */
  readonly value?: number | undefined;
}

/** Everything one page of the drill-down shows. */
export interface LevelPage {
  readonly node: Node;
  readonly kicker: string;
  readonly lede: string;
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
  readonly path: readonly { text: string; href: string }[];
  readonly previous: Node | null;
  readonly next: Node | null;
}

/** Puts a page of the drill-down together. */
export async function levelPage(budget: Budget, node: Node): Promise<LevelPage> {
  const siblings = siblingsOf(budget, node);
  const index = siblings.indexOf(node);
  return {
    node,
    kicker: await kicker(budget, node),
    lede: isAccountSide(node) ? accountLede(budget, node) : resultLede(budget, node),
    facts: isAccountSide(node) ? accountFacts(budget, node) : resultFacts(budget, node),
    figures: await figuresOf(budget, node),
    notes: await notesOf(budget, node),
    path: pathOf(node),
    previous: siblings[index - 1] ?? null,
    next: siblings[index + 1] ?? null,
  };
}

function siblingsOf(budget: Budget, node: Node): Node[] {
  const all = node.parent ? node.parent.children : nodesOf(budget.nodes, node.ebene);
  return all.filter(hasPage);
}

function pathOf(node: Node): { text: string; href: string }[] {
  const root = { text: 'Haushalt', href: '/haushalt/' };
  const way = isAccountSide(node)
    ? [{ text: 'Arten', href: '/haushalt/art/' }]
    : node.ebene === 'fachbereich' || node.ebene === 'geschaeftsbereich'
      ? [{ text: 'Organisation', href: '/haushalt/organisation/' }]
      : [];
  const parents: { text: string; href: string }[] = [];
  for (let parent = node.parent; parent; parent = parent.parent) {
    parents.unshift({ text: parent.kurzname, href: parent.href });
  }
  return [root, ...way, ...parents];
}

/** The official name with its number, and who is in charge of it. */
async function kicker(budget: Budget, node: Node): Promise<string> {
  const official = `${LEVEL[node.ebene].title} ${node.schluessel}`;
  const full = node.name === node.kurzname ? official : `${official}: ${node.name}`;
  if (node.ebene !== 'produkt') return full;
  const departments = await departmentsOf(budget, node);
  return departments.length === 0
    ? full
    : `${full} · bewirtschaftet von: ${departments.map((part) => part.node.kurzname).join(', ')}`;
}

async function departmentsOf(budget: Budget, node: Node): Promise<Part[]> {
  const found = (await cross(budget, 'fachbereich_produkt', 'produkt', 'fachbereich')).get(node.schluessel);
  return partsOf(budget, 'fachbereich', found);
}

/** Parts with a node of their own; what has no amount has none. */
function partsOf(budget: Budget, ebene: Node['ebene'], found: ReadonlyMap<string, Summe[]> | undefined): Part[] {
  return [...(found ?? [])].flatMap(([schluessel, summen]) => {
    const node = budget.nodes.get(ebene)?.get(schluessel);
    const known = summen.some((s) => s.ertrag ?? s.aufwand ?? s.ertrag_intern ?? s.aufwand_intern);
    return node && known ? [{ node, summen }] : [];
  });
}

function resultLede(budget: Budget, node: Node): string {
  const { jahr, fassung, vergleich } = budget;
  const compare = vergleich && sharedYears(budget).includes(jahr);
  return resultSentence({
    stadt: site.stadt.name,
    jahr,
    ergebnis: amounts(node.summen, fassung, jahr).ergebnis,
    frueher: compare ? amounts(node.summen, vergleich, jahr).ergebnis : null,
    frueherName: compare ? vergleich.name : null,
  });
}

function accountLede(budget: Budget, node: Node): string {
  const { jahr, fassung, vergleich } = budget;
  const field = fieldOf(node);
  const betrag = amount(node.summen, field, fassung, jahr);
  const total = amount(budget.total, field, fassung, jahr);
  const compare = vergleich && sharedYears(budget).includes(jahr);
  return amountSentence({
    stadt: site.stadt.name,
    jahr,
    richtung: directionName(field),
    betrag,
    anteil: betrag !== null && total ? betrag / total : null,
    frueher: compare ? amount(node.summen, field, vergleich, jahr) : null,
    frueherName: compare ? vergleich.name : null,
    intern: field.endsWith('intern'),
  });
}

/** "Einwohner am 31.12.2017": the population that a value per head is divided by. */
export const populationNote = (jahr: number, einwohner: { jahr: number; wert: number }): string =>
  `eigene Rechnung: ${number(einwohner.wert)} Einwohner am 31.12.${einwohner.jahr}${
    einwohner.jahr === jahr ? '' : ' (neuester Wert)'
  }`;

function perHead(budget: Budget, name: string, betrag: number | null): Fact[] {
  const einwohner = inhabitants(budget, budget.jahr);
  if (!einwohner || betrag === null) return [];
  const value = Math.abs(betrag) / einwohner.wert;
  return [
    {
      name,
      wert: `${number(value, value < 10 ? 2 : 0)} €`,
      note: populationNote(budget.jahr, einwohner),
    },
  ];
}

function resultFacts(budget: Budget, node: Node): Fact[] {
  const { jahr, fassung } = budget;
  const cell = amounts(node.summen, fassung, jahr);
  const total = amounts(budget.total, fassung, jahr);
  const facts: Fact[] = [];
  if (cell.ergebnis !== null) {
    const name = resultName(cell.ergebnis);
    facts.push({ name: `${name} ${jahr}`, wert: shortEuro(Math.abs(cell.ergebnis)), value: cell.ergebnis, main: true });
  }
  if (cell.aufwand !== null)
    facts.push({ name: `Aufwand ${jahr}`, wert: shortEuro(cell.aufwand), value: cell.aufwand });
  if (cell.ertrag !== null) facts.push({ name: `Ertrag ${jahr}`, wert: shortEuro(cell.ertrag), value: cell.ertrag });
  if (cell.ergebnis !== null)
    facts.push(...perHead(budget, `${resultName(cell.ergebnis)} je Einwohner`, cell.ergebnis));
  if (cell.aufwand !== null && total.aufwand)
    facts.push({ name: 'Anteil am gesamten Aufwand', wert: percent(cell.aufwand / total.aufwand) });
  return facts;
}

/** Internal charging stands beside the amounts in a line of its own; null where there is none. */
function internalLine(budget: Budget, node: Node): string | null {
  const { ertragIntern, aufwandIntern } = amounts(node.summen, budget.fassung, budget.jahr);
  if (isAccountSide(node) || (ertragIntern === 0 && aufwandIntern === 0)) return null;
  return `Dazu kommt ${budget.jahr} interne Verrechnung mit anderen Teilen der Verwaltung: ${euro(ertragIntern)} Ertrag, ${euro(
    aufwandIntern,
  )} Aufwand. Sie ist in den Beträgen oben nicht enthalten.`;
}

function accountFacts(budget: Budget, node: Node): Fact[] {
  const { jahr, fassung } = budget;
  const field = fieldOf(node);
  const betrag = amount(node.summen, field, fassung, jahr);
  const total = amount(budget.total, field, fassung, jahr);
  if (betrag === null) return [];
  const name = directionName(field);
  return [
    { name: `${name} ${jahr}`, wert: shortEuro(betrag), value: betrag, main: true },
    ...perHead(budget, `${name} je Einwohner`, betrag),
    ...(total && !field.endsWith('intern')
      ? [
          {
            name: name === 'Ertrag' ? 'Anteil an allen Erträgen' : 'Anteil an allen Aufwendungen',
            wert: percent(betrag / total),
          },
        ]
      : []),
  ];
}

async function figuresOf(budget: Budget, node: Node): Promise<Figure[]> {
  const figures = [courseFigure(budget, node), ...(await partsOfNode(budget, node))];
  return figures.filter((figure) => figure !== null);
}

async function partsOfNode(budget: Budget, node: Node): Promise<(Figure | null)[]> {
  switch (node.ebene) {
    case 'produktbereich':
      return [children(budget, node), ...(await kinds(budget, node, 'produktbereich_kontengruppe'))];
    case 'produktgruppe':
      return [children(budget, node), ...(await kinds(budget, node, 'produktgruppe_kontengruppe'))];
    case 'produkt':
      return [
        ...(node.children.length > 1 ? [children(budget, node)] : []),
        ...(await accounts(budget, node, 'produkt_konto')),
        ...(await sharedDepartments(budget, node)),
      ];
    case 'unterprodukt':
      return accounts(budget, node, 'unterprodukt_konto');
    case 'kontengruppe':
      return [await accountsOfGroup(budget, node)];
    case 'konto':
      return [await productsOfAccount(budget, node)];
    case 'geschaeftsbereich':
      return [children(budget, node), ...(await kinds(budget, node, 'geschaeftsbereich_kontengruppe'))];
    case 'fachbereich':
      return [await productsOfDepartment(budget, node), ...(await kinds(budget, node, 'fachbereich_kontengruppe'))];
  }
}

const asPart = (node: Node): Part => ({ node, summen: node.summen });

function children(budget: Budget, node: Node): Figure {
  const child = node.children[0] as Node;
  const whole = {
    id: `${fileName(node)}-${LEVEL[child.ebene].plural.toLowerCase()}`,
    name: node.kurzname,
    summen: node.summen,
  };
  return partsFigure(budget, whole, node.children.map(asPart), LEVEL[child.ebene].plural);
}

type KindCross =
  | 'produktbereich_kontengruppe'
  | 'produktgruppe_kontengruppe'
  | 'geschaeftsbereich_kontengruppe'
  | 'fachbereich_kontengruppe';

/** Expenditure and revenue of a node by account group. */
async function kinds(budget: Budget, node: Node, name: KindCross): Promise<(Figure | null)[]> {
  const found = (await cross(budget, name, node.ebene, 'kontengruppe')).get(node.schluessel);
  const parts = [...(found ?? [])].map(([schluessel, summen]): AmountPart => {
    const kind = budget.nodes.get('kontengruppe')?.get(schluessel);
    return { name: kind?.kurzname ?? schluessel, href: kind?.href, note: `Kontengruppe ${schluessel}`, summen };
  });
  return bothDirections(budget, node, parts, 'nach Art');
}

/** Expenditure and revenue of a product or sub-product by account. */
async function accounts(
  budget: Budget,
  node: Node,
  name: 'produkt_konto' | 'unterprodukt_konto',
): Promise<(Figure | null)[]> {
  const found = (await cross(budget, name, node.ebene, 'konto')).get(node.schluessel);
  const labels = await positionLabels(budget, node);
  const parts = [...(found ?? [])].map(([schluessel, summen]): AmountPart => {
    const konto = budget.nodes.get('konto')?.get(schluessel);
    return {
      name: labels.get(schluessel) ?? konto?.kurzname ?? `Konto ${schluessel}`,
      href: konto?.href,
      id: `konto-${schluessel}`,
      note: `Konto ${schluessel}`,
      summen,
    };
  });
  return bothDirections(budget, node, parts, 'nach Konto');
}

/** Labels of positions that differ from their account's; only where one sub-product speaks for the page. */
async function positionLabels(budget: Budget, node: Node): Promise<Map<string, string>> {
  const unit = node.ebene === 'unterprodukt' ? node : node.children.length === 1 ? node.children[0] : undefined;
  const rows = (await ask(POSITIONEN)).filter(
    (row) => row.struktur === budget.fassung.struktur && row.unterprodukt === unit?.schluessel,
  );
  return new Map(rows.map((row) => [row.konto, row.name]));
}

function bothDirections(budget: Budget, node: Node, parts: AmountPart[], how: string): (Figure | null)[] {
  const id = `${fileName(node)}-${how === 'nach Art' ? 'arten' : 'konten'}`;
  return [
    amountsFigure(
      budget,
      { id: `${id}-aufwand`, name: node.kurzname, field: 'aufwand', title: `Aufwand ${how}` },
      parts,
    ),
    amountsFigure(budget, { id: `${id}-ertrag`, name: node.kurzname, field: 'ertrag', title: `Ertrag ${how}` }, parts),
  ];
}

async function sharedDepartments(budget: Budget, node: Node): Promise<Figure[]> {
  const departments = await departmentsOf(budget, node);
  if (departments.length < 2) return [];
  const whole = { id: `${fileName(node)}-fachbereiche`, name: node.kurzname, summen: node.summen };
  return [partsFigure(budget, whole, departments, 'Fachbereiche')];
}

async function productsOfDepartment(budget: Budget, node: Node): Promise<Figure> {
  const found = (await cross(budget, 'fachbereich_produkt', 'fachbereich', 'produkt')).get(node.schluessel);
  const whole = { id: `${fileName(node)}-produkte`, name: node.kurzname, summen: node.summen };
  return partsFigure(budget, whole, partsOf(budget, 'produkt', found), 'Produkte');
}

/** All accounts of a group, each with the product that it is largest in. */
async function accountsOfGroup(budget: Budget, node: Node): Promise<Figure | null> {
  const products = await cross(budget, 'produkt_konto', 'konto', 'produkt');
  const field = fieldOf(node);
  const parts = node.children.map((konto): AmountPart => {
    const largest = partsOf(budget, 'produkt', products.get(konto.schluessel))
      .map((part) => ({ ...part, betrag: amount(part.summen, field, budget.fassung, budget.jahr) ?? 0 }))
      .sort((a, b) => Math.abs(b.betrag) - Math.abs(a.betrag))
      .slice(0, 3)
      .filter((part) => part.betrag !== 0)
      .map((part) => `${part.node.kurzname} ${shortEuro(part.betrag)}`);
    const note = largest.length > 0 ? ` · vor allem: ${largest.join('; ')}` : '';
    return {
      name: konto.kurzname,
      href: konto.href,
      id: `konto-${konto.schluessel}`,
      note: `Konto ${konto.schluessel}${note}`,
      summen: konto.summen,
    };
  });
  const whole = { id: `${fileName(node)}-konten`, name: node.kurzname, field, title: 'Konten' };
  return amountsFigure(budget, whole, parts);
}

async function productsOfAccount(budget: Budget, node: Node): Promise<Figure | null> {
  const found = (await cross(budget, 'produkt_konto', 'konto', 'produkt')).get(node.schluessel);
  const parts = partsOf(budget, 'produkt', found).map(
    (part): AmountPart => ({
      name: part.node.kurzname,
      href: pageOf(part.node),
      note: `Produkt ${part.node.schluessel}`,
      summen: part.summen,
    }),
  );
  return amountsFigure(
    budget,
    { id: `${fileName(node)}-produkte`, name: node.kurzname, field: fieldOf(node), title: 'Produkte' },
    parts,
  );
}

/** Accounts from which others receive money: the plan has the sum, not the recipients. */
const GRANTS = /^531/;

async function notesOf(budget: Budget, node: Node): Promise<string[]> {
  const notes = [internalLine(budget, node)].filter((line) => line !== null);
  if (node.ebene === 'produkt' || node.ebene === 'unterprodukt') {
    const name = node.ebene === 'produkt' ? 'produkt_konto' : 'unterprodukt_konto';
    const found = (await cross(budget, name, node.ebene, 'konto')).get(node.schluessel) ?? new Map<string, Summe[]>();
    const grants = [...found].some(([konto, summen]) => GRANTS.test(konto) && summen.some((s) => s.aufwand !== null));
    if (grants) notes.push(NO_RECIPIENTS);
  }
  if (node.ebene === 'konto' && GRANTS.test(node.schluessel)) notes.push(NO_RECIPIENTS);
  if (node.ebene === 'unterprodukt') {
    const product = nodeOf(budget.nodes, 'produkt', (node.parent as Node).schluessel);
    notes.push(`Ein Teil von „${product.kurzname}“ (Produkt ${product.schluessel}).`);
  }
  return notes;
}

const NO_RECIPIENTS =
  'Wer die Zuschüsse und Zuweisungen bekommt, nennt der Plan hier nicht: Er enthält nur die Summe je Konto, keine Empfänger.';
