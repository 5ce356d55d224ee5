import { expect, it } from 'vitest';
import { keptAnswers, ofAnyList } from './answers.ts';

const ANSWERS = {
  jahr: '2030',
  personen: 'zurückhalten',
  'mensch:17': 'ja',
  'mensch:Erika Mustermann': 'ja',
  'zweck:12': 'ja',
  'organisation:Lichtblick': 'ja',
};

it('no name of a person is written down', () => {
  expect(Object.keys(keptAnswers(ANSWERS))).not.toContain('mensch:Erika Mustermann');
});

it('what was said of records and people of one list does not hold for another', () => {
  expect(ofAnyList(keptAnswers(ANSWERS))).toEqual({ jahr: '2030', 'organisation:Lichtblick': 'ja' });
});
