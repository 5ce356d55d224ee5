/** Two cities with the same versions and numbers in one `data/`: the site of one tells nothing of the other's money. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import { type CitySite, site } from './site.ts';

/** Text of all pages below a folder, by their addresses. */
function pagesOf({ dist }: CitySite, folder: string): Map<string, string> {
  const names = readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('index.html'))
      .sort()
      .map((name) => {
        const page = new HtmlPage(readFileSync(join(dist, folder, name), 'utf8'));
        return [name, (page.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ')];
      }),
  );
}

it.each(['haushalt', 'herkunft/haushalt', 'methodik'])(
  'every page below /%s/ says what it says where the city is alone',
  async (folder) => {
    const [alone, beside] = [pagesOf(await site('musterstadt'), folder), pagesOf(await site('neighbour'), folder)];
    expect(alone.size).toBeGreaterThan(0);
    expect([...beside.keys()]).toEqual([...alone.keys()]);
    // the sources are those of all tables
    const own = (text = ''): string => (folder === 'methodik' ? (text.split(' Quellen ')[0] ?? '') : text);
    for (const [name, text] of alone) expect([name, own(beside.get(name))]).toEqual([name, own(text)]);
  },
);

it('has no page and no word of the grants, companies, posts and cash that the other has', async () => {
  const { dist } = await site('neighbour');
  for (const page of ['haushalt/index.html', 'suche/index.html', 'suche/index.json'])
    expect(readFileSync(join(dist, page), 'utf8'), page).not.toMatch(
      /\/(haushalt|herkunft)\/(zuwendungen|beteiligungen|stellen|kasse)\//,
    );
  for (const topic of ['haushalt', 'herkunft'])
    expect(
      readdirSync(join(dist, topic)).filter((name) => /^(zuwendungen|beteiligungen|stellen|kasse)$/.test(name)),
    ).toEqual([]);
});

it('the tables hold both', async () => {
  const csv = readFileSync(join((await site('neighbour')).dist, 'daten/regionen.csv'), 'utf8');
  expect(csv).toContain('Nachbarstadt');
});
