import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../charts/svg.ts';
import { plainPng } from './png.mjs';

/** The pixels of a drawing as the image library hands them over. */
async function pixels(svg: string) {
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
const colourAt = (data: Uint8Array, width: number, x: number, y: number): string =>
  `#${Buffer.from(data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)).toString('hex')}`;

describe('a drawing as PNG', () => {
  it('keeps each plain colour of the palette exactly, also beside soft edges', async () => {
    const colours = Object.values(PALETTE);
    const dots = colours.map(
      (colour, at) =>
        `<rect x="${at * 20}" width="20" height="20" fill="${colour}"/><circle cx="${at * 20 + 10.3}" cy="10.3" r="5" fill="#246"/>`,
    );
    const width = colours.length * 20;
    const drawn = await pixels(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="21">${dots.join('')}<rect y="20" width="${width}" height="1" fill="#fff"/></svg>`,
    );
    const { data, info } = await sharp(await plainPng(drawn, [...new Set(colours)]))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([width, 21]);
    expect(colours.map((_, at) => colourAt(data, width, at * 20 + 1, 1))).toEqual(colours);
  });

  it('has at most 256 colours, none of them far from the one that was drawn', async () => {
    const { data, width, height } = await pixels(
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40"><linearGradient id="g"><stop stop-color="#f00"/><stop offset=".5" stop-color="#0f0"/><stop offset="1" stop-color="#00f"/></linearGradient><rect width="300" height="40" fill="url(#g)"/></svg>',
    );
    const png = await plainPng({ data, width, height }, []);
    const image = sharp(png);
    expect((await image.metadata()).isPalette).toBe(true);
    const read = await image.removeAlpha().raw().toBuffer();
    const far = Array.from({ length: width * height }, (_, at) =>
      [0, 1, 2].some((channel) => Math.abs((read[at * 3 + channel] ?? 0) - (data[at * 4 + channel] ?? 0)) >= 64),
    );
    expect(far.filter(Boolean)).toEqual([]);
  });

  it('reads pixels that begin anywhere in their memory', async () => {
    const { data, width, height } = await pixels(
      '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="3" height="2" fill="#b9652f"/></svg>',
    );
    const moved = new Uint8Array(data.length + 1);
    moved.set(data, 1);
    const png = await plainPng({ data: moved.subarray(1), width, height }, []);
    expect(png.equals(await plainPng({ data, width, height }, []))).toBe(true);
  });
});
