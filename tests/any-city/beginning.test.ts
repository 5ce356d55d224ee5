import { expect, it } from 'vitest';
import { isApology } from '../beginning.ts';
import { everyPage } from '../every-page.ts';

it('no page begins with an apology: what is missing stands where it changes the reading', async () => {
  const all = await everyPage('beginning');
  expect(all.filter(({ text }) => text !== '').length).toBeGreaterThan(20);
  const apologies = all.filter(({ text, tellsNothing }) => !tellsNothing && isApology(text));
  expect(apologies.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
});

it('an apology is found', () => {
  const found = ['Leider fehlt hier alles.', 'Den Anteil nennt keine Quelle.', 'Das haben wir nicht.', 'Not yet.'].map(
    isApology,
  );
  expect(found).toEqual([true, true, true, true]);
  expect(isApology('Für 2017 plant die Stadt 3 Mio. € Ertrag. Unter dem Strich fehlen 2 Mio. €.')).toBe(false);
});
