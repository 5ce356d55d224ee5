import { describe, expect, it } from 'vitest';
import { wordJoiner } from './broken-words.ts';

const labels = [
  'Gemeindeanteil an der Einkomme nsteuer',
  'Übergeleitete Unterhaltsansprü che gegen bürgerlich - rechtli che Unterhaltsverpflichtete',
  'Beiträge Versorgungsempfänger für Beamte',
  'Unterstützung Versorgungsempfänger für tariflich Beschäftigte',
  'Grundsteuer A',
];
const join = wordJoiner(labels, 30);

describe('wordJoiner', () => {
  it.each([
    ['Gemeindeanteil an der Einkomme nsteuer', 'Gemeindeanteil an der Einkommensteuer'],
    [
      'Übergeleitete Unterhaltsansprü che gegen bürgerlich - rechtli che Unterhaltsverpflichtete',
      'Übergeleitete Unterhaltsansprüche gegen bürgerlich - rechtliche Unterhaltsverpflichtete',
    ],
    ['Grundsteuer A', 'Grundsteuer A'],
  ])('%s', (label, joined) => expect(join(label)).toBe(joined));

  it('leaves a blank between two words that other labels have', () => {
    const label = 'Beihilfen Versorgungsempfänger für Beamte';
    expect(label[30]).toBe(' ');
    expect(join(label)).toBe(label);
  });

  it('leaves a blank before a capital letter, where a new word may begin', () => {
    const label = 'Abschreibungen auf Straßennetz Brücken';
    expect(label[30]).toBe(' ');
    expect(join(label)).toBe(label);
  });
});
