import * as Plot from '@observablehq/plot';
import { number } from '../ui/format.ts';
import { type ChartName, finish } from './svg.ts';
import { wrapText } from './text-width.ts';

/** One bar: a name, where it leads, and one amount for each class. */
export interface Bar {
  readonly name: string;
  readonly href?: string | undefined;
  readonly werte: readonly (number | null)[];
}

export interface BarOptions extends ChartName {
  /** What the amounts of a bar are, with their colours; drawn one below the other. */
  readonly arten: readonly { readonly name: string; readonly farbe: string }[];
  /** Narrow: the name stands above its bars, for phones. Wide: to the left of them. */
  readonly breite: 'schmal' | 'breit';
  /** Colour of bars below 0; left out, that of their kind. */
  readonly minus?: string | undefined;
}

/** One rectangle. A missing amount has none, and no label either: 0 would be a statement. */
interface Piece {
  zeile: string;
  art: string;
  wert: number;
}

/** Room for the longest short name beside the bars; a longer one takes further lines. */
const NAME_WIDTH = 285;
const NAME_SIZE = 13;
/** Height of each line of a name after the first. */
const NAME_LINE = 14;
const BAR_HEIGHT = { schmal: 13, breit: 11 };

/**
 * Horizontal bars with their names in full and their amounts beside them, in millions of euro.
 * One scale for all bars, beginning at 0.
 */
export function bars(rows: readonly Bar[], options: BarOptions, document: Document): SVGSVGElement {
  const { minus } = options;
  const narrow = options.breite === 'schmal';
  const width = narrow ? 340 : 720;
  const named = rows.map(({ name }) => wrapText(name, narrow ? width - 8 : NAME_WIDTH - 12, NAME_SIZE));
  const more = NAME_LINE * (Math.max(1, ...named.map(({ length }) => length)) - 1);
  const bare = 10 + BAR_HEIGHT[options.breite] * options.arten.length;
  // beside its bars a name of two lines may use their height
  const rowHeight = narrow ? bare + 12 + more : more > 0 ? Math.max(bare, NAME_LINE + more + 4) : bare;
  const pieces = rows.flatMap((row, index) =>
    options.arten.flatMap((art, at): Piece[] => {
      const wert = row.werte[at] ?? null;
      return wert === null ? [] : [{ zeile: `${index}`, art: art.name, wert }];
    }),
  );
  const names = rows.map(({ href }, index) => ({ zeile: `${index}`, name: named[index]?.join('\n'), href }));
  const top = narrow ? 20 + more : Math.max(0, rowHeight - bare) / 2;
  const svg = Plot.plot({
    document,
    width,
    height: rows.length * rowHeight + 22,
    marginTop: 18,
    marginBottom: 4,
    marginLeft: narrow ? 4 : NAME_WIDTH,
    marginRight: 52,
    fy: { domain: rows.map((_, index) => `${index}`), axis: null, padding: 0 },
    y: {
      domain: options.arten.map((art) => art.name),
      axis: null,
      padding: 0.12,
      insetTop: top,
      insetBottom: narrow ? 4 : 4 + top,
    },
    x: { axis: null, domain: [Math.min(0, ...pieces.map((p) => p.wert)), Math.max(1, ...pieces.map((p) => p.wert))] },
    marks: [
      ...options.arten.map((art) =>
        Plot.barX(
          pieces.filter((piece) => piece.art === art.name),
          {
            x: 'wert',
            y: 'art',
            fy: 'zeile',
            fill: minus ? ({ wert }: Piece) => (wert < 0 ? minus : art.farbe) : art.farbe,
          },
        ),
      ),
      Plot.text(pieces, {
        // a loss lies to the left of 0; its amount stands to the right, not on its own bar
        x: (piece: Piece) => Math.max(piece.wert, 0),
        y: 'art',
        fy: 'zeile',
        text: (piece: Piece) => number(piece.wert / 1e6, 1),
        textAnchor: 'start',
        dx: 5,
        fill: 'var(--soft)',
        fontSize: 11.5,
      }),
      Plot.text(names, {
        fy: 'zeile',
        text: 'name',
        href: 'href',
        frameAnchor: narrow ? 'top-left' : 'left',
        textAnchor: narrow ? 'start' : 'end',
        dx: narrow ? 0 : -8,
        dy: narrow ? 9 : 0,
        fontSize: NAME_SIZE,
        lineHeight: more > 0 ? NAME_LINE / NAME_SIZE : 1,
      }),
    ],
  }) as unknown as SVGSVGElement;
  svg.append(legend(document, options, narrow ? 4 : NAME_WIDTH));
  svg.setAttribute('font-size', '13');
  const finished = finish(svg, options);
  finished.setAttribute('class', `chart ${options.breite}`);
  return finished;
}

/** What the colours mean, in one line above the bars. */
function legend(document: Document, options: BarOptions, x: number): SVGElement {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text') as SVGElement;
  text.setAttribute('x', String(x));
  text.setAttribute('y', '11');
  text.setAttribute('text-anchor', 'start');
  text.setAttribute('font-size', '12');
  options.arten.forEach((art, index) => {
    const part = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    part.setAttribute('fill', art.farbe);
    part.setAttribute('font-weight', '600');
    part.textContent = `${index > 0 ? ' · ' : ''}${art.name}`;
    text.append(part);
  });
  const unit = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
  unit.setAttribute('fill', 'var(--soft)');
  unit.textContent = ' in Millionen Euro';
  text.append(unit);
  return text;
}
