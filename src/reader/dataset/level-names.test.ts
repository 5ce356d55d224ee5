import { describe, expect, it } from 'vitest';
import type { Level } from '../roles/levels.ts';
import { levelName } from './level-names.ts';

const level = (name: string, more: Partial<Level> = {}): Level => ({
  klassifikation: 'aufgabe',
  name,
  codes: [],
  labels: [],
  numbered: false,
  columns: [],
  ...more,
});

describe('a level is called', () => {
  it.each([
    ['Produktbereich 1', 'Produktbereich', 'Produktbereiche'],
    ['produktgruppe', 'Produktgruppe', 'Produktgruppen'],
    ['Sachkonto', 'Sachkonto', 'Sachkonten'],
    ['Teilplan', 'Teilplan', 'Teilpläne'],
    ['Amt', 'Amt', 'Ämter'],
    ['Kapitel', 'Kapitel', 'Kapitel'],
    ['Funktion', 'Funktion', 'Funktionen'],
    ['Bezeichnung 1', 'Aufgabe', 'Aufgaben'],
    ['Zuordnung', 'Zuordnung', 'Zuordnung'],
  ])('%s → %s, %s', (header, name, mehrzahl) => {
    expect(levelName(level(header), {})).toEqual({ name, mehrzahl });
  });

  it('Einzelplan, where its numbers are those of one', () => {
    expect(levelName(level('Titel', { numbered: true, codes: ['0', '9', ''] }), {}).name).toBe('Einzelplan');
    expect(levelName(level('Titel', { numbered: true, codes: ['01', '9'] }), {}).name).toBe('Titel');
  });

  it('as a person says', () => {
    const answers = { 'ebene:Bezeichnung': 'Ertragsart', 'ebene:Zeug': 'Zweck/Zwecke' };
    expect(levelName(level('Bezeichnung'), answers)).toEqual({ name: 'Ertragsart', mehrzahl: 'Ertragsarten' });
    expect(levelName(level('Zeug'), answers)).toEqual({ name: 'Zweck', mehrzahl: 'Zwecke' });
  });
});
