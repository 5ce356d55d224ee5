/** Which column is what, for programs that read public budgets. */
import type { TableName } from '../../src/schema/tables.ts';

const product = 'functional-classification:generic';
const account = 'economic-classification:generic';
const department = 'administrative-classification:generic';

/** Column types of the Fiscal Data Package (openspending/os-types). */
export const COLUMN_TYPES: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  haushalt: {
    jahr: 'date:fiscal-year',
    wertart: 'phase',
    richtung: 'direction',
    betrag: 'value',
    produkt: `${product}:level3:code:full`,
    unterprodukt: `${product}:level4:code:full`,
    konto: `${account}:level3:code:full`,
    fachbereich: `${department}:level2:code:full`,
  },
  produkte: {
    produktbereich: `${product}:level1:code:full`,
    produktbereich_name: `${product}:level1:label`,
    produktgruppe: `${product}:level2:code:full`,
    produktgruppe_name: `${product}:level2:label`,
    produkt: `${product}:level3:code:full`,
    name: `${product}:level3:label`,
  },
  unterprodukte: {
    produkt: `${product}:level3:code:full`,
    unterprodukt: `${product}:level4:code:full`,
    name: `${product}:level4:label`,
  },
  konten: {
    kontenklasse: `${account}:level1:code:full`,
    kontenklasse_name: `${account}:level1:label`,
    kontengruppe: `${account}:level2:code:full`,
    kontengruppe_name: `${account}:level2:label`,
    konto: `${account}:level3:code:full`,
    name: `${account}:level3:label`,
  },
  kontenrahmen: {
    richtung: 'direction',
  },
  investitionen: {
    jahr: 'date:fiscal-year',
    wertart: 'phase',
    betrag: 'value',
    produktbereich: `${product}:level1:code:full`,
  },
  organisation: {
    geschaeftsbereich: `${department}:level1:code:full`,
    geschaeftsbereich_name: `${department}:level1:label`,
    fachbereich: `${department}:level2:code:full`,
    name: `${department}:level2:label`,
  },
};
