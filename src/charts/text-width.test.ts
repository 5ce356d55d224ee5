import { describe, expect, it } from 'vitest';
import { textExtent, textWidth, wrapText } from './text-width.ts';
import { type Piece, treeOf } from './tree.ts';

describe('the room of a text', () => {
  it('is at least what DejaVu Sans needs, the widest usual font', () => {
    // measured with DejaVu Sans and DejaVu Sans Bold of 100 units
    const measured: [text: string, weight: number, width: number][] = [
      ['0123456789', 400, 636.2],
      ['Hilfe zur Erziehung', 400, 947.8],
      ['Straßenverkehrsbehörde', 400, 1241.2],
      ['Gebühren und Beiträge', 400, 1171.4],
      ['Aufwand, Änderung', 600, 1118.8],
      ['Einwohner am 31.12.2025: Musterstadt', 600, 2232.5],
    ];
    for (const [text, weight, width] of measured) {
      expect.soft(textWidth(text, 100, weight), text).toBeGreaterThanOrEqual(width);
      expect.soft(textWidth(text, 100, weight), text).toBeLessThan(width * 1.09);
    }
  });

  it('breaks into lines that keep within it, without losing a word', () => {
    const text = 'Erstattung von verbundenen Unternehmen, Sondervermögen und Beteiligungen';
    const lines = wrapText(text, 200, 13);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(200);
    expect(wrapText('Rechnungsabgrenzungsposten', 20, 13)).toEqual(['Rechnungsabgrenzungsposten']);
  });
});

describe('how far the words of a chart reach', () => {
  const svg = (inner: string): Piece => treeOf(`<svg font-size="10" viewBox="0 0 100 50">${inner}</svg>`);

  it('counts where a text stands and to which side it is written', () => {
    const width = textWidth('Musterstadt', 10);
    expect(textExtent(svg('<g transform="translate(5,0)"><text x="90">Musterstadt</text></g>'))).toEqual({
      left: 0,
      right: 95 + width,
    });
    const end = svg('<g text-anchor="end"><text transform="translate(12.5,3)" y="0.3em">Musterstadt</text></g>');
    expect(textExtent(end).left).toBeCloseTo(12.5 - width);
    const middle = svg('<a href="/"><text x="4" text-anchor="middle">Musterstadt</text></a>');
    expect(textExtent(middle).left).toBeCloseTo(4 - width / 2);
  });

  it('counts parts of a line together, and lines by themselves', () => {
    const parts = svg('<text x="50"><tspan fill="red">Ertrag</tspan><tspan> in Euro</tspan></text>');
    expect(textExtent(parts).right).toBeCloseTo(50 + textWidth('Ertrag in Euro', 10));
    const lines = svg('<text><tspan x="0" y="0em">Erträge und</tspan><tspan x="0" y="1em">Kosten</tspan></text>');
    expect(textExtent(lines).right).toBeCloseTo(textWidth('Erträge und', 10));
    const placed = svg('<text x="3"><tspan x="70" y="0">Kosten</tspan><tspan x="40" y="15">Steuern</tspan></text>');
    expect(textExtent(placed).right).toBeCloseTo(70 + textWidth('Kosten', 10));
  });

  it('takes the size and the weight that hold around it', () => {
    expect(textExtent(svg('<g font-size="20" font-weight="600"><text>Wohnen</text></g>')).right).toBeCloseTo(
      textWidth('Wohnen', 20, 600),
    );
  });
});
