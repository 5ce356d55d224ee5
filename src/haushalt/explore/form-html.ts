/** The form of the explorer: what can be asked of a budget, as far as it is divided and known. */
import { type Ebene, treeFrom } from '../../budget/tree.ts';
import { escapeHtml } from '../../text/html.ts';
import { EXPLORER_FORM, UNIT_NAMES } from '../../words/de/haushalt/explore.ts';
import { namedLevels } from './sql.ts';
import { filtersOf, idIn, type Options } from './state.ts';

/** What the form says beside the options. */
export interface FormWords {
  /** What is left of revenue and expenditure, with how it is reckoned. */
  readonly ergebnis: string;
  /** The entries of the levels that a question can be narrowed by. */
  readonly eintraege: Readonly<Record<Ebene, readonly { readonly schluessel: string; readonly name: string }[]>>;
}

/** @returns what stands in the form */
export function formHtml(options: Options, { ergebnis, eintraege }: FormWords): string {
  const { worte, ebenen, fassungen, einwohner } = options;
  const levels = ebenen.map(({ ebene, name }) => option(ebene, name)).join('');
  const versions = fassungen.map(({ fassung, name }) => option(fassung, name)).join('');
  const measures = option('aufwand', worte.aufwand) + option('ertrag', worte.ertrag) + option('ergebnis', ergebnis);
  const perHead = einwohner.length > 0 ? option('je-einwohner', UNIT_NAMES['je-einwohner']) : '';
  const units = option('euro', UNIT_NAMES.euro) + perHead + option('anteil', UNIT_NAMES.anteil);
  const selects = [
    select(EXPLORER_FORM.what, 'groesse', measures),
    select(EXPLORER_FORM.unit, 'einheit', units),
    select(EXPLORER_FORM.group, 'gruppe', levels),
    select(EXPLORER_FORM.subgroup, 'untergruppe', `<option value="">–</option>${levels}`),
    select(EXPLORER_FORM.version, 'fassung', versions),
  ].join('');
  return `<div class="controls">${selects}</div><div class="further">${yearsHtml(options)}${internHtml(options)}${filterHtml(options, eintraege)}</div>`;
}

const option = (value: string, text: string): string =>
  `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`;

const select = (label: string, name: string, options: string): string =>
  `<label>${escapeHtml(label)} <select name="${escapeHtml(name)}">${options}</select></label>`;

function yearsHtml({ fassungen }: Options): string {
  const years = [...new Set(fassungen.flatMap(({ jahre }) => jahre))].sort((a, b) => a - b);
  const boxes = years.map((jahr) => `<label><input type="checkbox" name="jahr" value="${jahr}"> ${jahr}</label>`);
  return `<fieldset><legend>${EXPLORER_FORM.years}</legend>${boxes.join('')}</fieldset>`;
}

/** Nothing is asked where no chart says which amounts it would be. */
const internHtml = ({ fassungen }: Options): string =>
  fassungen.some(({ umfang }) => umfang.ohne !== umfang.mit)
    ? `<fieldset><legend class="sr">${EXPLORER_FORM.internal}</legend><label><input type="checkbox" name="intern" value="ja"> ${EXPLORER_FORM.withInternal}</label></fieldset>`
    : '';

function filterHtml(options: Options, eintraege: FormWords['eintraege']): string {
  const tree = treeFrom(options.ebenen);
  // a single account is asked for by its number: a list of all would be too long to choose from
  const account = tree.finest('art') === tree.top('art') ? undefined : tree.finest('art');
  const chosen = filtersOf(options)
    .filter((level) => level !== account)
    .map(({ ebene, name }) => {
      const entries = (eintraege[ebene] ?? []).map((entry) => option(entry.schluessel, entry.name));
      return select(name, ebene, `<option value="">${EXPLORER_FORM.all}</option>${entries.join('')}`);
    });
  const number = account
    ? `<label>${escapeHtml(EXPLORER_FORM.number(account.name))} <input name="${escapeHtml(account.ebene)}" type="search" inputmode="numeric" autocomplete="off"></label>`
    : '';
  const words = EXPLORER_FORM.alternatives(namedLevels(tree).map(({ name }) => name));
  const word = words
    ? `<label>${escapeHtml(EXPLORER_FORM.word(words))} <input name="text" type="search" autocomplete="off"></label>`
    : '';
  return `<details id="${idIn(options, 'filter')}"><summary>${EXPLORER_FORM.narrow}</summary><div class="controls">${chosen.join('')}${number}${word}</div></details>`;
}
