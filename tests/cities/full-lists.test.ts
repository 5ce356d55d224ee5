/** A city with lists of full size: what they add up to stands on its pages, shares multiply, and no file of its site names anybody. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ALL, onlyInAll } from '../../scripts/testing/extent.ts';
import { fullCompanies, fullGrants, fullStaff } from '../../scripts/testing/full-lists.ts';
import { slug } from '../../src/text/slug.ts';
import { HtmlPage } from '../html.ts';
import { filesNaming } from './naming.ts';
import { site } from './site.ts';

describe.skipIf(!ALL)(onlyInAll('a city with lists of full size'), () => {
  let dist = '';
  beforeAll(async () => {
    dist = (await site('full-lists')).dist;
  });

  const pageOf = (address: string): HtmlPage => new HtmlPage(readFileSync(join(dist, address, 'index.html'), 'utf8'));
  /** The numbers of a table as they are carried, in hundredths. */
  const numbersOf = (address: string, figure: string): number[] =>
    pageOf(address)
      .querySelectorAll(`figure#${figure} td[data-value]`)
      .map((cell) => Math.round(Number(cell.getAttribute('data-value')) * 100));

  it('has the sums of its posts, payments and grants', () => {
    const staff = numbersOf('haushalt/stellen', 'stellen');
    for (const [key, sum] of fullStaff().sums) expect(staff, key).toContain(sum);
    const paid = numbersOf('haushalt/beteiligungen', 'beteiligungen-zahlungen');
    for (const key of ['von_stadt', 'an_stadt', 'buergschaften'])
      expect(paid, key).toContain(fullCompanies().sums.get(`2030:${key}`));
    const granted = numbersOf('haushalt/zuwendungen', 'zuwendungen-summen');
    for (const [key, sum] of fullGrants().sums) expect(granted, key).toContain(sum);
  });

  it('has a page of each company, with what the city has of it over all ways', () => {
    for (const [name, percent] of fullCompanies().shares) {
      const text = pageOf(`haushalt/beteiligungen/${slug(name)}`).querySelector('main p.lede')?.textContent ?? '';
      const [, shown = ''] = /gerechnet, ([\d,.]+)\s%/.exec(text.replaceAll('\u00a0', ' ')) ?? [];
      expect(Math.abs(Number(shown.replace(',', '.')) - percent), `${name}: ${text}`).toBeLessThan(0.011);
    }
  });

  it('names nobody, in no file', async () => {
    expect(existsSync(join(dist, 'haushalt/zuwendungen/einzelpersonen/index.html'))).toBe(true);
    expect(await filesNaming(dist, fullGrants().people)).toEqual([]);
  });
});
