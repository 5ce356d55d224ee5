/** Reads a number in the one convention that its source declares, as exact decimal text, never through a float. */

/** How a source writes numbers; the names are those of the Frictionless Table Schema. */
export interface NumberFormat {
  readonly decimalChar: ',' | '.';
  /** Mark between groups of three digits; '' when the source uses none. */
  readonly groupChar: '' | '.' | ',' | "'" | '’' | ' ' | '\u00a0';
  /** false: the unit "€" or "EUR" may stand behind the number. */
  readonly bareNumber: boolean;
}

/** The convention of the tidy datasets: `1234,5`. */
export const TIDY: NumberFormat = { decimalChar: ',', groupChar: '', bareNumber: true };

/** Exact decimal text like `-1234.5`; `null`: missing; `undefined`: no number in the declared convention. */
export type ParsedNumber = string | null | undefined;

/** DuckDB keeps amounts as DECIMAL(18, scale): more digits than that cannot be stored exactly. */
export const PRECISION = 18;

/**
 * Makes a reader for one column.
 *
 * Strict on purpose: groups are complete groups of three or absent, nothing starts with a superfluous 0, and there are
 * never more decimals than `scale`. So a number in another convention is refused, instead of being a thousand times off.
 */
export function numberReader(format: NumberFormat, scale: number): (text: string) => ParsedNumber {
  if (format.groupChar === format.decimalChar)
    throw new Error(`„${format.decimalChar}“ kann nicht Dezimal- und Tausenderzeichen sein`);
  const form = numberPattern(format, scale);
  return (text) => {
    const trimmed = text.trim();
    if (trimmed === '') return null;
    const match = form.exec(trimmed);
    if (!match) return undefined;
    const [, open, sign, whole = '', fraction = '', after, close] = match;
    const minus = sign === '-' || sign === '−';
    const bracket = open === '(';
    if (bracket !== (close === ')') || (bracket && (sign || after)) || (sign && after)) return undefined;
    return canonical(minus || bracket || after !== undefined, whole, fraction, format, scale);
  };
}

/** Whole numbers such as years and record numbers: digits, no grouping. */
export function readInteger(text: string): ParsedNumber {
  if (text === '') return null;
  return /^(0|-?[1-9]\d{0,8})$/.test(text) ? text : undefined;
}

/** Exact decimal text in units of the last of `scale` digits: `toUnits('-1.5', 2)` is `-150n`. */
export function toUnits(decimal: string, scale: number): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}

/** The way back: `fromUnits(-150n, 2)` is `-1.5`. */
export function fromUnits(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const cut = digits.length - scale;
  return join(units < 0n, digits.slice(0, cut), digits.slice(cut));
}

/** What the message of a refused number says was expected. */
export function describeFormat({ decimalChar, groupChar, bareNumber }: NumberFormat, scale: number): string {
  const marks = {
    ',': 'Komma',
    '.': 'Punkt',
    "'": 'Apostroph',
    '’': 'Apostroph',
    ' ': 'Leerzeichen',
    '\u00a0': 'Leerzeichen',
  };
  return [
    `Zahl mit Dezimal${marks[decimalChar].toLowerCase()}`,
    groupChar === '' ? 'ohne Tausendertrennung' : `Tausendertrennung durch ${marks[groupChar]}`,
    `höchstens ${scale} Nachkommastellen`,
    ...(bareNumber ? [] : ['€ oder EUR dahinter erlaubt']),
  ].join(', ');
}

function numberPattern({ decimalChar, groupChar, bareNumber }: NumberFormat, scale: number): RegExp {
  const plain = '0|[1-9]\\d*';
  const whole = groupChar === '' ? plain : `${plain}|[1-9]\\d{0,2}(?:\\${groupChar}\\d{3})+`;
  const fraction = scale > 0 ? `(?:\\${decimalChar}(\\d{1,${scale}}))?` : '()';
  const unit = bareNumber ? '' : '(?:[ \\u00a0]?(?:€|EUR))?';
  return new RegExp(`^(\\()?([-−+])?(${whole})${fraction}([-−])?(\\))?${unit}$`);
}

function canonical(minus: boolean, whole: string, fraction: string, format: NumberFormat, scale: number): ParsedNumber {
  const digits = format.groupChar === '' ? whole : whole.replaceAll(format.groupChar, '');
  return digits.length > PRECISION - scale ? undefined : join(minus, digits, fraction);
}

function join(minus: boolean, whole: string, fraction: string): string {
  const decimals = fraction.replace(/0+$/, '');
  const text = decimals === '' ? whole : `${whole}.${decimals}`;
  return minus && text !== '0' ? `-${text}` : text;
}
