/**
 * Lists as a city of some size has them, all of it invented, the same ones for the same seed: a Stellenplan of 400 rows, 30 companies held over
 * three levels, 2,000 grants with people among them. What they add up to is reckoned here, while they are made.
 */
import { random } from './random.ts';

export interface FullList {
  /** CSV with semicolons. */
  readonly csv: string;
  /** In hundredths, by `2030:geplant`. */
  readonly sums: ReadonlyMap<string, number>;
}

export interface FullGrants extends FullList {
  /** Names and words of people, none of which may be found anywhere. */
  readonly people: readonly string[];
}

export interface FullCompanies extends FullList {
  /** What the city has of each company, over all ways, in per cent. */
  readonly shares: ReadonlyMap<string, number>;
}

const SEED = Number(process.env.KLARHAUSHALT_SEED ?? 20_261_130);

/** Draws of one list. */
class Draw {
  readonly #next: () => number;
  readonly sums = new Map<string, number>();

  constructor(kind: number) {
    this.#next = random(SEED + kind);
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  one<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)] as T;
  }

  /** Adds hundredths to a sum; gives them as a list writes them. */
  told(key: string, hundredths: number): string {
    this.sums.set(key, (this.sums.get(key) ?? 0) + hundredths);
    const [whole, rest] = [Math.trunc(Math.abs(hundredths) / 100), Math.abs(hundredths) % 100];
    const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
    return `${hundredths < 0 ? '-' : ''}${digits},${String(rest).padStart(2, '0')}`;
  }
}

const csvOf = (rows: readonly (readonly string[])[]): string => `${rows.map((row) => row.join(';')).join('\n')}\n`;

const GROUPS = [
  'B 3',
  'A 15',
  'A 13',
  'A 11',
  'A 9',
  'E 14',
  'E 12',
  'E 11',
  'E 9b',
  'E 9a',
  'E 8',
  'E 6',
  'E 5',
  'S 12',
  'S 8a',
  'S 4',
];
const AREA_WORDS = [
  'Ordnung',
  'Schulen',
  'Kultur',
  'Soziales',
  'Jugend',
  'Bauen',
  'Straßen',
  'Grünflächen',
  'Finanzen',
  'Personal',
  'Umwelt',
  'Sport',
  'Verkehr',
];

/** 25 areas of 16 groups, two years; single posts and empty areas among them. */
export function fullStaff(): FullList {
  const draw = new Draw(1);
  const rows = Array.from({ length: 25 }, (_, area) => area).flatMap((area) =>
    GROUPS.map((group) => {
      const most = area < 3 ? 2 : draw.one([2, 6, 12, 60]);
      const counts = [2029, 2030].flatMap((year) => {
        const planned = draw.whole(area < 3 ? 0 : 1, most);
        const filled = draw.whole(0, planned);
        const full = filled === 0 ? 0 : filled * 100 - 25 * draw.whole(0, 2);
        return [
          draw.told(`${year}:geplant`, planned * 100),
          draw.told(`${year}:besetzt`, filled * 100),
          draw.told(`${year}:vzae`, full),
        ];
      });
      return [
        `TESTDATEN ${AREA_WORDS[area % AREA_WORDS.length]} ${Math.floor(area / AREA_WORDS.length) + 1}`,
        group,
        ...counts,
      ];
    }),
  );
  const head = ['Stellen', 'besetzt am 30.06.', 'VZÄ'];
  const counts = [2029, 2030].flatMap((year) =>
    head.map((one) => (one.endsWith('.') ? `${one}${year}` : `${one} ${year}`)),
  );
  return { csv: csvOf([['Bereich', 'Gruppe', ...counts], ...rows]), sums: draw.sums };
}

/** Five held by the city, ten by those, fifteen by these; every third of the last also by the city itself. */
export function fullCompanies(): FullCompanies {
  const draw = new Draw(2);
  const shares = new Map<string, number>();
  const rows: string[][] = [];
  const hold = (name: string, holder: string, percent: number, numbers: readonly string[]): void => {
    const part = holder === '' ? percent : ((shares.get(holder) ?? 0) * percent) / 100;
    shares.set(name, (shares.get(name) ?? 0) + part);
    rows.push([name, 'GmbH', 'Aufgaben der Stadt', '2030', holder, String(percent).replace('.', ','), ...numbers]);
  };
  const numbers = (): string[] => [
    draw.told('2030:umsatz', draw.whole(0, 9_000_000_000)),
    draw.told('2030:ergebnis', draw.whole(-200_000_000, 300_000_000)),
    draw.told('2030:von_stadt', draw.whole(0, 90_000_000)),
    draw.told('2030:an_stadt', draw.whole(0, 40_000_000)),
    draw.told('2030:buergschaften', draw.whole(0, 900_000_000)),
  ];
  const nameOf = (level: number, at: number): string =>
    `TESTDATEN Gesellschaft ${level}-${at} für Versorgung und Verkehr`;
  for (let at = 0; at < 5; at++) hold(nameOf(1, at), '', draw.one([100, 100, 74.9, 51, 25.1]), numbers());
  for (let at = 0; at < 10; at++) hold(nameOf(2, at), nameOf(1, at % 5), draw.one([100, 94.9, 50, 33.3]), numbers());
  for (let at = 0; at < 15; at++) {
    const percent = draw.one([90, 60, 49.5, 12.25]);
    hold(nameOf(3, at), nameOf(2, at % 10), percent, numbers());
    if (at % 3 === 0) hold(nameOf(3, at), '', draw.whole(1, Math.floor(100 - percent)), ['', '', '', '', '']);
  }
  const head = ['Unternehmen', 'Rechtsform', 'Gegenstand', 'Jahr', 'Gehalten über', 'Anteil in %'];
  const money = ['Umsatz', 'Jahresergebnis', 'Zuschuss der Stadt', 'Ausschüttung an die Stadt', 'Bürgschaften'];
  return { csv: csvOf([[...head, ...money], ...rows]), sums: draw.sums, shares };
}

const FIRST = ['Erika', 'Melusine', 'Anneliese', 'Mehmet', 'Łucja', 'Ngọc', 'Karl-Heinz', 'Sofía', 'Björn', 'Yasemin'];
const LAST = [
  'Quarkwitz',
  'Beispielski',
  'Probstheider',
  'Örnek',
  'Przykładowa',
  'van Kieselstein',
  'von der Quittenau',
  'Exempelmann',
];
/** Ways in which a list names people. */
const WAYS: readonly ((first: string, last: string) => string)[] = [
  (first, last) => `${first} ${last}`,
  (first, last) => `${last}, ${first}`,
  (first, last) => `Frau ${first} ${last}`,
  (first, last) => `Herrn Dr. ${first} ${last}`,
  (_, last) => `Familie ${last}`,
  (first, last) => `${last.toUpperCase()} ${first}`,
  (first, last) => `${first.charAt(0)}. ${last}`,
  (first, last) => `Atelier ${first} ${last}`,
  (_, last) => `Fahrschule ${last}`,
  (_, last) => `Figurentheater ${last}`,
  (_, last) => `Hofladen ${last} GbR`,
  (first, last) => `Verein der Freunde e. V., z. Hd. ${first} ${last}`,
];
const CLUBS = [
  'Sportverein',
  'Chor',
  'Förderverein',
  'Kulturverein',
  'Heimatverein',
  'Elterninitiative',
  'Wohlfahrtsverband',
];
const PURPOSES = [
  'Konzertreihe',
  'Betrieb der Kita',
  'Sommerfest',
  'Jugendarbeit',
  'Miete',
  'Beratungsstelle',
  'Neubau der Halle',
];

/** Every third grant goes to a person; some purposes of clubs name one. */
export function fullGrants(): FullGrants {
  const draw = new Draw(3);
  const rows = Array.from({ length: 2000 }, (_, at) => {
    const [first, last] = [draw.one(FIRST), draw.one(LAST)];
    const person = at % 3 === 0;
    const who = person ? draw.one(WAYS)(first, last) : `TESTDATEN ${draw.one(CLUBS)} ${draw.whole(1, 90)} e. V.`;
    const what = person || at % 50 === 1 ? `Stipendium für ${first} ${last}` : draw.one(PURPOSES);
    const asked = draw.whole(10_000, 5_000_000);
    const granted = draw.whole(0, 4) === 0 ? 0 : draw.whole(5_000, asked);
    const product = draw.one(['36502', '11101', '']);
    return [
      String(at + 1),
      product,
      who,
      what,
      draw.told('2030:beantragt', asked),
      draw.told('2030:bewilligt', granted),
    ];
  });
  const head = ['Lfd. Nr.', 'Produkt', 'Empfänger', 'Verwendungszweck', 'Beantragt 2030', 'Bewilligt 2030'];
  const total = ['', '', 'Summe', '', ...['beantragt', 'bewilligt'].map((one) => sumText(draw, `2030:${one}`))];
  const people = [...FIRST, ...LAST.map((one) => one.split(' ').at(-1) ?? one)];
  return { csv: csvOf([head, ...rows, total]), sums: draw.sums, people: [...people, 'Stipendium'] };
}

/** A sum as a list prints it, which it does not change. */
function sumText(draw: Draw, key: string): string {
  const sum = draw.sums.get(key) ?? 0;
  const text = draw.told(key, sum);
  draw.sums.set(key, sum);
  return text;
}
