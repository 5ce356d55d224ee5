import { describe, expect, it } from 'vitest';
import { cityEnvironment, dataFolders, datasetRoots, defaultCity } from './data-folders.mjs';

describe('the data of a site', () => {
  it('are those of the city of data/stadt.json and the general ones', () => {
    expect(dataFolders({})).toEqual({ city: defaultCity(), general: 'data/general' });
  });

  it('are those that the environment names, and no others', () => {
    expect(dataFolders({ KLARHAUSHALT_DATA: '/x/moers' })).toEqual({ city: '/x/moers', general: undefined });
    const both = { KLARHAUSHALT_DATA: '/x/moers', KLARHAUSHALT_GENERAL: 'data/general' };
    expect(dataFolders(both)).toEqual({ city: '/x/moers', general: 'data/general' });
    expect(datasetRoots(dataFolders(both)).map(({ shown }) => shown)).toEqual(['general/', 'moers/']);
  });

  it('of the default city are built where they always were, and a folder without a city is refused', () => {
    expect(cityEnvironment(defaultCity())).toEqual({});
    expect(() => cityEnvironment('data/general')).toThrow('dort liegt keine site.json');
  });
});
