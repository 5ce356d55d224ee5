/** Figures on investments against a collection of published figures that they were taken from. */

export type Row = Readonly<Record<string, string>>;

export const number = (text = ''): number => Number(text.replace(',', '.'));

/** A figure of the collection in euro. */
export const inEuro = ({ value, unit }: Row): number => Math.round(number(value) * (unit === 'Mio. EUR' ? 1e6 : 1));

/** Numbers that the remark of a figure names, in euro: "Schulen 44,2 / Sport 9,9" → 44.2 and 9.9 million. */
const inNote = ({ note = '' }: Row): number[] =>
  [...note.matchAll(/\d+(?:,\d+)?/g)].map(([text]) => Math.round(number(text) * 1e6));

const periodOf = ({ jahr, jahr_bis }: Row): string => (jahr_bis ? `${jahr}-${jahr_bis}` : (jahr ?? ''));

/** The main amount of a figure. */
const amountOf = (row: Row): number => number(row.betrag || row.gesamtkosten);

/** Figures of ours, the collected ones, and the address of a source by its name. */
export class Collection {
  constructor(
    private readonly figures: readonly Row[],
    private readonly collected: readonly Row[],
    private readonly urlOf: (source: string) => string,
  ) {}

  /** Figures that do not stand in the collection under the same address, for the same city, with the same amount and year. */
  unfounded(): string[] {
    const wrong = this.figures.filter((row) => {
      const amount = number(row.betrag || row.gesamtkosten || row.eigenanteil || row.foerderung);
      const candidates = this.#ofSource(row);
      const whole = candidates.some((one) => inEuro(one) === amount && one.year === periodOf(row));
      // a part, or a figure that a remark names beside the main one
      const noted = candidates.some((one) => inNote(one).includes(amount));
      return !whole && !noted;
    });
    return wrong.map((row) => `${row.massnahme} ${periodOf(row)} ${row.umfang}`);
  }

  /** Further amounts of figures, VE and funding, that no remark of their source names; and how many there are. */
  unfoundedMore(): { seen: number; wrong: string[] } {
    const more = this.figures.flatMap((row) =>
      ['ve', 'foerderung'].filter((name) => row[name]).map((name) => ({ row, name, amount: number(row[name]) })),
    );
    const wrong = more.filter(({ row, amount }) => !this.#ofSource(row).some((one) => inNote(one).includes(amount)));
    return { seen: more.length, wrong: wrong.map(({ row, name }) => `${row.massnahme} ${name} ${row[name]}`) };
  }

  /** Figures that rest on what is marked as uncertain, or not to be used, or stands on a bare address; and how many have a match. */
  uncertain(): { seen: number; wrong: string[] } {
    const matched = this.figures.map((row) => ({
      row,
      match: this.#ofSource(row).find((one) => inEuro(one) === amountOf(row) && one.year === periodOf(row)),
    }));
    const wrong = matched.filter(
      ({ row, match }) =>
        /UNSICHER|NICHT/.test(`${match?.figure_kind} ${match?.note}`) ||
        /^https?:\/\/\d+\.\d+\.\d+\.\d+/.test(this.urlOf(row.quelle ?? '')),
    );
    return {
      seen: matched.filter(({ match }) => match).length,
      wrong: wrong.map(({ row }) => `${row.massnahme} ${periodOf(row)}`),
    };
  }

  /** Measures of the collection that are not uncertain and that no figure of ours tells; and how many there are. */
  leftOut(): { seen: number; wrong: string[] } {
    const about = /^(Investition(en)?\b|Projekt |KIS |Investitionsstau)/;
    const expected = this.collected.filter(
      ({ indicator = '', figure_kind = '' }) => about.test(indicator) && !figure_kind.startsWith('UNSICHER'),
    );
    const missing = expected.filter(
      (one) =>
        !this.figures.some(
          (row) => this.#ofSource(row).includes(one) && amountOf(row) === inEuro(one) && periodOf(row) === one.year,
        ),
    );
    return { seen: expected.length, wrong: missing.map(({ indicator, year }) => `${indicator} ${year}`) };
  }

  /** Names of listed measures that are not printed so beside their amount, year and address. `written` undoes what we write out. */
  misnamed(listed: readonly Row[], written: (printed: string) => string): string[] {
    const wrong = listed.filter((row) => {
      const printed = this.#ofSource(row).filter((one) => inEuro(one) === number(row.betrag) && one.year === row.jahr);
      return !printed.some(({ indicator = '' }) => written(indicator.replace('Investition: ', '')) === row.name);
    });
    return wrong.map(({ name = '' }) => name);
  }

  #ofSource(row: Row): Row[] {
    const url = this.urlOf(row.quelle ?? '');
    return this.collected.filter(({ ags, source_url }) => ags === row.ags && source_url === url);
  }
}
