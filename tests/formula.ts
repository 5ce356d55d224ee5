/**
 * Works out the expressions of formulas: numbers, names of inputs, `+ - * /`, brackets, and functions over all inputs:
 * `quantil(p)`, `median()`, `rang(x)` (1 is the largest), `runden(x, digits)`, `summe()`, `anzahl()`.
 */

type Inputs = readonly (readonly [name: string, value: number])[];

/** @throws when the text is no expression or names an input that is not given */
export function evaluate(text: string, inputs: Inputs): number {
  const parser = new Parser(text, inputs);
  return parser.whole();
}

class Parser {
  readonly #tokens: string[];
  #at = 0;

  constructor(
    readonly text: string,
    readonly inputs: Inputs,
  ) {
    this.#tokens = text.match(/[a-zA-Zäöüß_][\wäöüß]*|\d+(?:\.\d+)?|[-+*/(),]/g) ?? [];
    if (this.#tokens.join('') !== text.replace(/\s+/g, '')) throw new Error(`«${text}» ist keine Formel.`);
  }

  whole(): number {
    const value = this.#sum();
    if (this.#at < this.#tokens.length) throw new Error(`«${this.text}»: Rest ab ${this.#tokens[this.#at]}.`);
    return value;
  }

  #take(...signs: string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || !signs.includes(token)) return undefined;
    this.#at += 1;
    return token;
  }

  #sum(): number {
    let value = this.#product();
    for (let sign = this.#take('+', '-'); sign; sign = this.#take('+', '-')) {
      const next = this.#product();
      value = sign === '+' ? value + next : value - next;
    }
    return value;
  }

  #product(): number {
    let value = this.#factor();
    for (let sign = this.#take('*', '/'); sign; sign = this.#take('*', '/')) {
      const next = this.#factor();
      value = sign === '*' ? value * next : value / next;
    }
    return value;
  }

  #factor(): number {
    if (this.#take('-')) return -this.#factor();
    if (this.#take('(')) {
      const value = this.#sum();
      if (!this.#take(')')) throw new Error(`«${this.text}»: Klammer fehlt.`);
      return value;
    }
    const token = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    if (/^\d/.test(token)) return Number(token);
    if (this.#take('(')) return this.#call(token);
    const given = this.inputs.find(([name]) => name === token);
    if (!given) throw new Error(`«${this.text}»: «${token}» ist nicht gegeben.`);
    return given[1];
  }

  #call(name: string): number {
    const given: number[] = [];
    while (!this.#take(')')) {
      given.push(this.#sum());
      if (this.#at >= this.#tokens.length) throw new Error(`«${this.text}»: Klammer fehlt.`);
      this.#take(',');
    }
    const sorted = this.inputs.map(([, value]) => value).sort((a, b) => a - b);
    const [first = Number.NaN, second = 0] = given;
    switch (name) {
      case 'anzahl':
        return sorted.length;
      case 'summe':
        return sorted.reduce((sum, value) => sum + value, 0);
      case 'median':
        return quantile(sorted, 0.5);
      case 'quantil':
        return quantile(sorted, first);
      case 'rang':
        return 1 + sorted.filter((value) => value > first).length;
      case 'runden':
        return Math.round(first * 10 ** second) / 10 ** second;
      default:
        throw new Error(`«${this.text}»: «${name}» ist keine Funktion.`);
    }
  }
}

/** The quantile as the site tells it: the value of a real member, of which at least the part `p` lies no higher. */
function quantile(sorted: readonly number[], p: number): number {
  return sorted[Math.max(Math.ceil(p * sorted.length) - 1, 0)] ?? Number.NaN;
}
