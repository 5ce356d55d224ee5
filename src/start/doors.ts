/** Small pictures on the doors of the start page, drawn from what lies behind them. */
import { arrange } from '../charts/treemap.ts';
import { escapeHtml } from '../text/html.ts';

const [WIDTH, HEIGHT] = [248, 122];

const svg = (content: string): string =>
  `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true" focusable="false">${content}</svg>`;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Areas by size, in their colours. */
export function areasPicture(areas: readonly { readonly value: number; readonly colour: string }[]): string {
  const shown = areas.filter(({ value }) => value > 0);
  const places = arrange(
    shown.map(({ value }) => value),
    WIDTH,
    HEIGHT,
  )(shown.map(({ value }) => value));
  return svg(
    places
      .map(
        ({ x, y, width, height }, index) =>
          `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(Math.max(width - 1, 0.5))}" height="${tenth(Math.max(height - 1, 0.5))}" fill="var(--${shown[index]?.colour})"/>`,
      )
      .join(''),
  );
}

/** Courses over the years, the first one in ink. */
export function coursesPicture(courses: readonly (readonly (number | null)[])[]): string {
  const known = courses.flat().filter((value): value is number => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const path = (values: readonly (number | null)[]): string => {
    let pen = 'M';
    return values
      .map((value, index) => {
        if (value === null) {
          pen = 'M';
          return '';
        }
        const x = 4 + (index / Math.max(values.length - 1, 1)) * (WIDTH - 8);
        const y = HEIGHT - 10 - ((value - low) / (high - low || 1)) * (HEIGHT - 20);
        const step = `${pen}${tenth(x)},${tenth(y)}`;
        pen = 'L';
        return step;
      })
      .join('');
  };
  const line = (values: readonly (number | null)[], home: boolean): string =>
    `<path d="${path(values)}" fill="none" stroke="var(--${home ? 'ink' : 'rest'})" stroke-width="${home ? 3 : 1.5}"/>`;
  const [home = [], ...others] = courses;
  return svg([...others.map((values) => line(values, false)), line(home, true)].join(''));
}

const SQUARES = ['n3', 'a4', 'n5', 'ink', 'e4'];

/** Amounts that cannot be added, as squares on one scale. */
export function squaresPicture(amounts: readonly number[]): string {
  const sides = amounts.map((amount) => Math.sqrt(Math.max(amount, 0)));
  const room = WIDTH - 6 * (sides.length - 1);
  const scale = Math.min(
    HEIGHT / Math.max(...sides, 1e-9),
    room /
      Math.max(
        sides.reduce((sum, side) => sum + side, 0),
        1e-9,
      ),
  );
  let x = 0;
  return svg(
    sides
      .map((side, index) => {
        const size = tenth(side * scale);
        const rect = `<rect x="${tenth(x)}" y="${tenth(HEIGHT - size)}" width="${size}" height="${size}" fill="var(--${SQUARES[index % SQUARES.length]})"/>`;
        x += size + 6;
        return rect;
      })
      .join(''),
  );
}

/** One dot for each thing that was promised, by what came of it. */
export function dotsPicture(dots: readonly ('da' | 'teils' | 'nicht' | 'unbekannt')[]): string {
  const STYLE = {
    da: 'fill="var(--ertrag)" stroke="var(--ertrag)"',
    teils: 'fill="var(--e2)" stroke="var(--ertrag)"',
    nicht: 'fill="var(--aufwand)" stroke="var(--aufwand)"',
    unbekannt: 'fill="none" stroke="var(--rest)"',
  };
  const order = Object.keys(STYLE) as (keyof typeof STYLE)[];
  const sorted = [...dots].sort((a, b) => order.indexOf(a) - order.indexOf(b)).slice(0, 32);
  return svg(
    sorted
      .map(
        (dot, index) =>
          `<circle cx="${15 + (index % 8) * 31}" cy="${15 + Math.floor(index / 8) * 30}" r="11" stroke-width="2" ${STYLE[dot]}/>`,
      )
      .join(''),
  );
}

/** A few numbers with their names. */
export const numbersPicture = (rows: readonly { readonly name: string; readonly shown: string }[]): string =>
  svg(
    rows
      .slice(0, 4)
      .map(
        ({ name, shown }, index) =>
          `<text x="0" y="${20 + index * 30}" font-size="14">${escapeHtml(name)}</text><text x="${WIDTH}" y="${20 + index * 30}" font-size="14" font-weight="700" text-anchor="end">${escapeHtml(shown)}</text><path d="M0,${29 + index * 30}H${WIDTH}" stroke="var(--rule)"/>`,
      )
      .join(''),
  );

/** A question to the tables. */
export const questionPicture = (lines: readonly string[]): string =>
  svg(
    lines
      .map((line, index) => `<text x="0" y="${22 + index * 26}" class="code" font-size="14">${escapeHtml(line)}</text>`)
      .join(''),
  );
