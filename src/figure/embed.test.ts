import { describe, expect, it } from 'vitest';
import type { Quelle } from '../sources.ts';
import { embedPage, frameHeight } from './embed.ts';
import { figure, type View } from './figure.ts';
import type { TableRow } from './table.ts';

const DRAWN = { schmal: '<svg class="chart schmal"></svg>', breit: '<svg class="chart breit"></svg>' };
const quelle: Quelle = {
  quelle: 'plan',
  titel: 'Plan <2030>',
  herausgeber: 'Stadt',
  url: null,
  stand: '2030-01',
  abruf: null,
  lizenz: 'CC0',
  datei: null,
  sha256: null,
  fundort: null,
  anmerkung: null,
};

/** A figure with a table of so many columns. */
const made = (columns: number, view: View) =>
  figure({
    id: 'muster',
    sentence: 'Satz',
    subtitle: 'In Euro',
    // drawn already
    picture: { draw: () => null as unknown as SVGSVGElement },
    view,
    sources: ['plan'],
    notes: ['Ein Hinweis.'],
    caption: 'Tabelle',
    rows: ['Zeile'],
    row: { href: () => '#zeile' },
    columns: Array.from({ length: columns }, (_, index) => ({
      name: `s${index}`,
      title: 'x',
      kind: 'text' as const,
      value: (row: string) => row,
    })),
  });

const embedded = (columns: number, view: View): string =>
  embedPage(
    made(columns, view),
    DRAWN,
    { page: '/haushalt/', subject: 'Haushalt', sources: [quelle], status: 'Entwurf' },
    undefined,
    ['/_astro/a.css'],
  );

describe('a figure alone in a frame', () => {
  it('shows its picture instead of a table that fits into no frame, which is folded', () => {
    const page = embedded(30, 'table');
    expect(page).toContain(
      `${DRAWN.schmal}${DRAWN.breit}<p class="note">Ein Hinweis.</p><details><summary>Als Tabelle`,
    );
    expect(page).toContain('</details><p class="source">');
  });

  it('keeps a table that fits below its source, and folds the one behind a picture', () => {
    expect(embedded(5, 'table')).not.toContain('<details>');
    expect(embedded(5, 'table')).toContain('</figcaption><p class="source">Quelle: Stadt');
    expect(embedded(5, 'table')).not.toContain('<svg class="chart');
    expect(embedded(5, 'picture').match(/<details>/g)).toHaveLength(1);
    expect(embedded(5, 'picture')).toContain(DRAWN.breit);
  });

  it('is announced by the picture of the site where its page has another figure’s', () => {
    expect(embedded(5, 'table')).toContain('allgemein.png');
  });

  it('names its sources, has the styles of its page, and leads back to it', () => {
    const page = embedded(5, 'table');
    expect(page).toContain('Plan &lt;2030&gt;</a>. Stand: Januar 2030. Status: Entwurf. Lizenz: CC0.</p>');
    expect(page).toContain('<link rel="stylesheet" href="/_astro/a.css">');
    expect(page).toContain('href="/haushalt/#zeile"');
    expect(page).not.toContain('href="#');
  });

  it('folds a table that is too long for a frame, and writes three sources out', () => {
    const long = { ...made(5, 'table'), table: { ...made(5, 'table').table } };
    const rows = Array.from({ length: 13 }, () => long.table.rows[0] as TableRow);
    const shown = { page: '/haushalt/', subject: 'Haushalt', sources: [quelle, quelle, quelle, quelle], status: '' };
    const page = embedPage({ ...long, table: { ...long.table, rows } }, DRAWN, shown, undefined, []);
    expect(page).toContain('<details>');
    expect(page.match(/Quelle: Stadt/g)).toHaveLength(3);
    expect(page).toContain('<a href="/haushalt/#muster">Und 1 weitere Quelle</a>');
  });

  it('asks for the room of its picture as a phone sees it, or of its rows', () => {
    const tall = { ...DRAWN, schmal: '<svg viewBox="0 0 328 200"></svg>' };
    const shown = { page: '/haushalt/', subject: 'Haushalt', sources: [quelle], status: 'Entwurf' };
    expect(frameHeight(made(5, 'picture'), tall, shown)).toBe(620);
    expect(frameHeight(made(5, 'table'), null, shown)).toBe(500);
  });
});
