/** How series are told apart: by shape as well as by colour, the same in every chart. */

/** Paths of the marks around (0, 0), as Plot draws them. */
export const SYMBOLS = {
  circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  square: 'M-3.6 -3.6h7.2v7.2h-7.2z',
  triangle: 'M0 -4.8L4.4 3.2H-4.4z',
  diamond: 'M0 -5.2L3.6 0L0 5.2L-3.6 0z',
} as const;

export type SymbolName = keyof typeof SYMBOLS;

const ORDER = ['circle', 'square', 'triangle', 'diamond'] as const satisfies readonly SymbolName[];
const COLOURS = ['var(--accent)', 'var(--erste)', 'var(--zweite)', 'var(--dritte)'] as const;

/** Colour and mark of a series; the first is the highlighted one. */
export const seriesStyle = (index: number): { farbe: string; marke: SymbolName } => ({
  farbe: COLOURS[index % COLOURS.length] as string,
  marke: ORDER[index % ORDER.length] as SymbolName,
});

const tenth = (value: number): number => Math.round(value * 10) / 10;

const DOTS: Readonly<Record<SymbolName, (size: number) => string>> = {
  circle: (size) => {
    const r = tenth(4 * size);
    return `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  },
  square: (size) => {
    const r = tenth(3.6 * size);
    return `m${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`;
  },
  triangle: (size) => {
    const r = tenth(4.4 * size);
    return `m0 ${-r}l${r} ${2 * r}h${-2 * r}z`;
  },
  diamond: (size) => {
    const r = tenth(4.6 * size);
    return `m0 ${-r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
  },
};

/** A shape of `SYMBOLS` around the point at which the pen is, so many times as large. */
export const dotShape = (symbol: SymbolName, size: number): string => DOTS[symbol](size);
