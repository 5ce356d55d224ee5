/** Which municipality is meant, and which are like it; the table itself against the raw files. */
import { beforeAll, describe, expect, it } from 'vitest';
import { candidates, isDistrictFree, type Municipality, peersOf, YEARS } from '../../src/budget/municipalities.ts';
import { inWholeRun, shared } from '../testing/shared.ts';
import { readMunicipalities } from './directory.ts';
import { municipalityRows } from './municipalities.ts';

let all: Municipality[];
beforeAll(async () => {
  all = await readMunicipalities();
});

const found = (asked: string): string[] => candidates(all, asked).map(({ ags }) => ags);
const one = (ags: string): Municipality => all.find((row) => row.ags === ags) as Municipality;

describe('a municipality', () => {
  it.each([
    ['Moers', '05170024'],
    ['moers', '05170024'],
    ['Düsseldorf', '05111000'],
    ['Duesseldorf', '05111000'],
    ['Kiel, Landeshauptstadt', '01002000'],
    ['09188121', '09188121'],
  ])('%s is found by its name or key', (asked, ags) => {
    expect(found(asked)).toEqual([ags]);
  });

  it('whose name several have is a question', () => {
    expect(found('Neustadt').length).toBeGreaterThan(10);
    expect(found('Frankfurt')).toEqual(['06412000', '12053000']);
  });

  it('that does not exist is not found, and nothing is not all', () => {
    expect(found('Musterstadt')).toEqual([]);
    expect(found(' ')).toEqual([]);
  });

  it('stands beside the three of its Land that have its duties and are next to it in size', () => {
    const peers = peersOf(all, one('05170024'));
    expect(peers).toHaveLength(3);
    for (const peer of peers) expect([peer.ags.slice(0, 2), isDistrictFree(peer)]).toEqual(['05', false]);
    expect(peersOf(all, one('05111000')).every(isDistrictFree)).toBe(true);
  });

  it('of a Land without others of its kind stands beside those of other Länder', () => {
    const saarbruecken = peersOf(all, one('02000000'));
    expect(saarbruecken).toHaveLength(3);
    expect(saarbruecken.every(isDistrictFree)).toBe(true);
  });
});

describe('the table', () => {
  it('has each municipality once, with a population in the newest year', () => {
    expect(new Set(all.map(({ ags }) => ags)).size).toBe(all.length);
    expect(all.filter(({ ags }) => !/^\d{8}$/.test(ags))).toEqual([]);
    expect(all.filter((row) => !/^\d+$/.test(row[`bevoelkerung_${YEARS[3]}`]))).toEqual([]);
  });

  const raw = inWholeRun(shared('data/real/gv-isys', 'data/real/deutschlandatlas-2024'));
  it.runIf(raw.here)(raw.title('is what the raw files make'), async () => {
    const fresh = await municipalityRows(shared('data/real').path);
    expect(fresh.length).toBe(all.length);
    expect(fresh.filter((row, at) => JSON.stringify(row) !== JSON.stringify(all[at]))).toEqual([]);
  });
});
