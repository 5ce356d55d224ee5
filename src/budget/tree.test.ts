import { describe, expect, it } from 'vitest';
import { postenOf } from './queries.ts';
import { depthOf, hrefOf, type LevelForm, treeOf } from './tree.ts';

const levels = (...ids: readonly string[]): LevelForm[] =>
  ids.map((ebene, index) => ({
    klassifikation: 'aufgabe',
    ebene,
    rang: index + 1,
    name: ebene,
    mehrzahl: `${ebene}e`,
    pfad: ebene,
  }));

describe('the tree of levels', () => {
  it.each([
    [1, ['main']],
    [3, ['above', 'above', 'main']],
    [4, ['above', 'above', 'main', 'part']],
    [6, ['above', 'above', 'above', 'above', 'main', 'part']],
  ])('of tasks with %i levels has lists of one of them, and parts only below the usual depth', (depth, places) => {
    const ids = ['eins', 'zwei', 'drei', 'vier', 'fuenf', 'sechs'].slice(0, depth);
    expect(treeOf([levels(...ids)]).levels.map(({ place }) => place)).toEqual(places);
  });

  it('of several structures keeps the order of each, and the names of the leading one', () => {
    const older = levels('feld', 'gruppe', 'produkt').map((level) => ({ ...level, name: 'alt' }));
    const tree = treeOf([levels('feld', 'produkt', 'haus'), older]);
    expect(tree.of('aufgabe').map(({ ebene, rang, name }) => [ebene, rang, name])).toEqual([
      ['feld', 1, 'feld'],
      ['gruppe', 2, 'alt'],
      ['produkt', 3, 'produkt'],
      ['haus', 4, 'haus'],
    ]);
  });

  it('has nothing where a budget is not divided so', () => {
    const tree = treeOf([levels('feld')]);
    expect([tree.top('art'), tree.main('organisation'), tree.of('art')]).toEqual([undefined, undefined, []]);
    expect(() => tree.get('konto')).toThrow('«konto»');
    expect([depthOf(tree), depthOf(treeOf([]))]).toEqual(['bis zu den felden', '']);
    expect(postenOf(treeOf([])).posten).toContain('FROM haushalt h');
  });

  it('gives addresses that the data name, also several levels in one folder', () => {
    expect(hrefOf({ path: '' }, { pfad: 'bereich' }, '36')).toBe('/haushalt/bereich/36/');
    expect(hrefOf({ path: 'finanz/' }, { pfad: 'organisation/gb-' }, '1')).toBe('/haushalt/finanz/organisation/gb-1/');
  });
});
