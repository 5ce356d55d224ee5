/** Cities side by side in another language: the same values, courses and origins as on the German cards. */
import { cityYears } from '../charts/city-years.ts';
import type { Figure } from '../figure/figure.ts';
import type { Column } from '../figure/table.ts';
import { sourcesOf } from '../kennzahlen/band-lines.ts';
import { isVolatile } from '../kennzahlen/measures.ts';
import type { Region } from '../kennzahlen/queries.ts';
import { newest } from '../kennzahlen/statistics.ts';
import { columnKind } from '../kennzahlen/units.ts';
import type { Figures } from '../kennzahlen/values.ts';
import { changeKind } from '../kennzahlen/vergleich/city-table.ts';
import { breakYears, type Compared, coursesOf, selectedValue } from '../kennzahlen/vergleich/side-by-side.ts';
import { difference } from '../text/format.ts';
import { valueOrigin } from '../ui/origins.ts';
import type { Words } from '../words/languages.ts';
import { kindOf, type NamedMeasure, namedMeasure } from './key-figures.ts';
import { translated } from './lines.ts';
import { sentenceOf } from './names.ts';

/** "Inhabitants 2025: Potsdam 185,137, the highest of four". */
function headline(words: Words, { home, peers }: Figures, one: Compared): string {
  const { named, statistic, year } = one;
  const { comparison: said, keyFigures } = words;
  const { name } = namedMeasure(words, named);
  const others = peers.flatMap((city) => selectedValue(one, city) ?? []);
  const place = isVolatile(statistic.measure) ? '' : keyFigures.position(year.wert as number, others);
  const value = keyFigures.inUnit(year.wert as number, named.einheit);
  return said.headline(name, year.jahr, home.name, value, place);
}

/** "Cottbus 455%, 55 points less" in the told year. */
export function besideWords({ comparison: said, keyFigures }: Words, one: Compared, city: Region): string {
  const { einheit } = one.named;
  const wert = selectedValue(one, city);
  if (wert === null) return `${city.name}: ${said.gap}`;
  const unit = (value: number): string =>
    einheit === 'Prozent' ? said.points(keyFigures.inUnit(value, einheit)) : keyFigures.inUnit(value, einheit);
  const away = difference(wert - (one.year.wert as number), unit);
  return `${city.name} ${keyFigures.inUnit(wert, einheit)} (${away})`;
}

/** A newer value of the home city alone. */
function newerNote({ comparison: said, keyFigures }: Words, { statistic, named, year }: Compared, home: Region) {
  const last = newest(statistic, home.ags);
  if (!last || last.wert === null || last.jahr <= year.jahr) return undefined;
  return said.newer(home.name, last.jahr, keyFigures.inUnit(last.wert, named.einheit));
}

interface CityRow {
  readonly city: Region;
  readonly wert: number | null;
}

/** One indicator of the named cities in one year, with the course of all years. */
export function cityFigure(words: Words, figures: Figures, one: Compared): Figure {
  const { pair, named, statistic, year } = one;
  const { comparison: said, keyFigures } = words;
  const cities = [figures.home, ...figures.peers];
  const [home] = cities as [Region, ...Region[]];
  const sentence = headline(words, figures, one);
  const { name, german } = namedMeasure(words, named);
  const courses = coursesOf(
    one,
    cities.map((city, index) => ({ city, klasse: `stadt-${index}` })),
  );
  const options = {
    label: sentence,
    umbrueche: breakYears(one, cities),
    format: (wert: number) => keyFigures.inUnit(wert, named.einheit),
  };
  const own = statistic.measure.herkunft.art === 'je-einwohner';
  const unit = keyFigures.unitName(named.einheit) ?? named.einheit;
  const span = [statistic.jahre[0] as number, statistic.jahre.at(-1) as number] as const;
  return translated<CityRow>(words, {
    id: `vergleich-${pair.kennzahl}`,
    sentence,
    subtitle: said.cardSubtitle(german, unit, span, own),
    picture: { draw: (document, width) => cityYears(courses, { ...options, width }, document) },
    view: 'picture',
    sources: sourcesOf(statistic, cities),
    origin: valueOrigin(pair.kennzahl, year.jahr),
    notes: [pair.hinweis ? sentenceOf(words.language.code, pair.hinweis) : undefined, newerNote(words, one, home)],
    caption: `${name} ${year.jahr}`,
    rows: cities.map((city) => ({ city, wert: selectedValue(one, city) })),
    row: {
      key: ({ city }) => city.ags,
      origin: ({ city }) => statistic.at(city.ags, year.jahr) && valueOrigin(pair.kennzahl, year.jahr, city.ags),
    },
    columns: [
      { name: 'name', title: said.columns.city, kind: 'text', value: ({ city }) => city.name },
      {
        name: 'wert',
        title: String(year.jahr),
        kind: columnKind(named.einheit),
        value: ({ wert }) => wert,
        gap: said.gap,
      },
      {
        name: 'unterschied',
        title: said.columns.against(home.name, named.einheit === 'Prozent'),
        kind: changeKind(named.einheit),
        value: ({ city, wert }) => (wert === null || city === home ? null : wert - (year.wert as number)),
        gap: ({ city }) => (city === home ? '–' : said.gap),
      },
      { name: 'jahr', title: said.columns.year, kind: 'text', fileOnly: true, value: () => String(year.jahr) },
    ],
    bars: [{ name, role: 'stadt', value: ({ wert }) => wert }],
  });
}

interface AllRow extends NamedMeasure {
  readonly one: Compared;
}

/** All key figures of the comparison in one table, a column a city. */
export function allFigure(words: Words, { home, peers }: Figures, all: readonly Compared[]): Figure {
  const said = words.comparison;
  const cities = [home, ...peers];
  return translated<AllRow>(words, {
    id: 'vergleich-alle',
    sentence: said.all,
    subtitle: said.allSubtitle,
    picture: null,
    view: 'table',
    sources: all.flatMap(({ statistic }) => sourcesOf(statistic, cities)),
    caption: said.allCaption,
    rows: all.map((one) => ({ one, ...namedMeasure(words, one.named) })),
    row: {
      key: ({ one }) => one.pair.kennzahl,
      href: ({ one }) => `#${words.language.code}-vergleich-${one.pair.kennzahl}`,
      lang: ({ lang }) => lang,
      note: ({ one, german }) => [german, one.year.jahr].filter(Boolean).join(', '),
    },
    columns: [
      { name: 'name', title: said.columns.name, kind: 'text', value: ({ name }) => name },
      cities.map(
        (city): Column<AllRow> => ({
          name: `r_${city.ags}`,
          title: city.name,
          kind: 'count',
          kindOf: ({ one }) => kindOf(one.named.einheit),
          value: ({ one }) => selectedValue(one, city),
          gap: said.gap,
          origin: ({ one }) => valueOrigin(one.pair.kennzahl, one.year.jahr, city.ags),
        }),
      ),
      {
        name: 'jahr',
        title: said.columns.year,
        kind: 'text',
        fileOnly: true,
        value: ({ one }) => String(one.year.jahr),
      },
    ],
  });
}
