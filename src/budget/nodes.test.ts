import { describe, expect, it } from 'vitest';
import { budgetOf, NEU, node, summe } from '../../tests/fixture-city/budget.ts';
import { level } from '../../tests/fixture-city/tree.ts';
import { fieldOf } from './direction.ts';
import { hasAmount, hasPage, type Node, nodesOf, pageOf } from './nodes.ts';

/** A product with so many sub-products. */
function product(count: number): Node {
  const parent = node('36502', []);
  for (let index = 1; index <= count; index += 1)
    parent.children.push(
      node(`365020${index}`, [], { ebene: 'unterprodukt', parent, href: `/haushalt/unterprodukt/365020${index}/` }),
    );
  return parent;
}

describe('what has a page', () => {
  it('is what has an amount, internal charging and 0 after corrections included', () => {
    expect(hasAmount(summe(NEU))).toBe(false);
    expect(hasAmount(summe(NEU, { aufwand_leer: 3 }))).toBe(false);
    for (const field of ['ertrag', 'aufwand', 'ertrag_intern', 'aufwand_intern'])
      expect(hasAmount(summe(NEU, { [field]: 0 }))).toBe(true);
  });

  it('is a sub-product only where its product has several; an only one is found on the product’s page', () => {
    const [only] = product(1).children;
    const [first, second] = product(2).children;
    expect([only, first, second].map((one) => hasPage(one as Node))).toEqual([false, true, true]);
    expect(pageOf(only as Node)).toBe('/haushalt/produkt/36502/');
    expect(pageOf(second as Node)).toBe('/haushalt/unterprodukt/3650202/');
  });
});

describe('the nodes of a level', () => {
  const { nodes } = budgetOf([
    { neu: 1, alt: 1 },
    { neu: 2, alt: 2 },
  ]);

  it('stand in the order of their numbers; a level without amounts has none', () => {
    expect(nodesOf(nodes, level('produkt')).map(({ schluessel }) => schluessel)).toEqual(['10000', '10001']);
    expect(nodesOf(nodes, level('konto'))).toEqual([]);
  });
});

it('an account has the direction of its amounts', () => {
  const field = (of: object) => fieldOf(node('1', [summe(NEU), summe(NEU, of)], { ebene: 'konto' }));
  expect(field({ ertrag: 1 })).toBe('ertrag');
  expect(field({ aufwand: 1 })).toBe('aufwand');
  expect(field({ ertrag_intern: 1 })).toBe('ertrag_intern');
  expect(field({ aufwand_intern: 1 })).toBe('aufwand_intern');
});
