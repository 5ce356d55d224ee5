import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Pictures } from './build/write-pictures.mjs';
import type { PassedFigure } from './handed-over.ts';
import { SHARE } from './meta-tags.ts';
import { figurePicture, sitePicture } from './share-picture.ts';

const chart = (height: number): string =>
  `<svg class="chart" viewBox="0 0 340 ${height}" width="340" height="${height}"><rect y="20" width="200" height="${height - 20}" fill="var(--ertrag)"/><text y="12">Ertrag &amp; <tspan>mehr</tspan></text></svg>`;

const drawings = (schmal: string, breit = schmal) => ({ schmal, breit });

const figure = (change: Partial<PassedFigure>) => ({
  page: '/haushalt/',
  headline: 'Der Aufwand steigt & steigt',
  sub: 'In Euro, Entwurf 2030',
  credit: 'Quelle: Stadt. Lizenz: CC0.',
  drawings: drawings(chart(200)),
  ...change,
});

describe('the share picture of a page', () => {
  it('says whose page it is, what the chart says, in which unit, and the source', () => {
    const svg = figurePicture('Haushalt', figure({}));
    for (const part of ['Haushalt · ', 'steigt &amp; steigt', 'In Euro, Entwurf', 'Quelle: Stadt. Lizenz: CC0.'])
      expect(svg.replace(/<\/text><text[^>]*>/g, ' ')).toContain(part);
    expect(svg).not.toMatch(/var\(|class=/);
  });

  it('takes the chart that becomes largest', () => {
    const svg = figurePicture(
      'Haushalt',
      figure({ drawings: drawings(chart(900).replace('mehr', 'lang'), chart(200)) }),
    );
    expect(svg).toContain('mehr');
    expect(svg).not.toContain('lang');
  });

  it('is the sentence alone, and large, where no chart could be read', () => {
    const alone = figurePicture('Haushalt', figure({ drawings: drawings(chart(1600)) }));
    expect(alone).not.toContain('mehr');
    expect(alone).toContain('font-size="76"');
    expect(figurePicture('Haushalt', figure({}))).toContain('mehr');
  });

  it('keeps a long headline and subtitle out of the chart and of the foot', () => {
    const svg = figurePicture(
      'Haushalt',
      figure({ headline: 'Ein sehr langer Satz '.repeat(9), sub: 'Und was er meint, '.repeat(9) }),
    );
    const baselines = [...svg.matchAll(/<text x="48" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(baselines.length).toBeGreaterThan(4);
    expect(Math.max(...baselines.slice(0, -1))).toBeLessThan(SHARE.height - 60);
  });
});

describe('as PNG', () => {
  let dist = '';
  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'teilen-'));
  });
  afterAll(() => rm(dist, { recursive: true }));
  const drawn = (...pictures: { path: string; svg: string }[]) => {
    const all = new Pictures(dist);
    for (const picture of pictures) all.add(picture);
    return all.finish();
  };

  it('is small, of the size that is announced, shows colour and words, and is drawn once', async () => {
    const own = `${Date.now()}`;
    const picture = { path: '/teilen/a/b.png', alt: '', svg: figurePicture(own, figure({})) };
    const site = { path: '/teilen/allgemein.png', alt: '', svg: sitePicture(own) };
    expect(await drawn(picture, site, site)).toEqual({ drawn: 2, kept: 0 });
    expect(await drawn(picture)).toEqual({ drawn: 0, kept: 1 });
    expect(readdirSync(join(dist, 'teilen')).sort()).toEqual(['a', 'allgemein.png']);
    for (const { path } of [picture, site]) {
      const png = await readFile(join(dist, path));
      expect(png.length).toBeLessThan(40_000);
      const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([SHARE.width, SHARE.height]);
      // words below the line at the top: dark on paper
      const row = (y: number) => data.subarray(y * info.width * 3, (y + 1) * info.width * 3);
      const dark = Array.from({ length: 500 }, (_, at) => row(at + 60)).filter((one) =>
        one.some((value) => value < 90),
      );
      expect(dark.length).toBeGreaterThan(20);
    }
  });

  it('that cannot be drawn stops the build, and is named; of no page is none', async () => {
    await expect(drawn({ path: '/teilen/kaputt.png', svg: '<svg' })).rejects.toThrow('/teilen/kaputt.png');
    expect(await drawn()).toEqual({ drawn: 0, kept: 0 });
  });
});
