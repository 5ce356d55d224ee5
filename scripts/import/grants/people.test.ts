import { describe, expect, it } from 'vitest';
import { isOrganisation, namesSomebody } from './people.ts';

/** Ways in which a person stands in a list of a city; all of them invented. */
const PEOPLE = [
  'Erika Mustermann',
  'Mustermann, Erika',
  'MUSTERMANN, Erika',
  'MUSTERMANN ERIKA',
  'LANG Anna',
  'Schmidt Anna',
  'max mustermann',
  'Mustermann',
  'mustermann',
  'E. Mustermann',
  'Mustermann E.',
  'M. M.',
  'Frau Mustermann',
  'Herr Mustermann',
  'Herrn Max Mustermann',
  'Frau Dr. Erika Mustermann',
  'Dr. Mustermann',
  'Prof. Dr. Max Mustermann',
  'Dipl.-Ing. Max Mustermann',
  'Familie Mustermann',
  'Fam. Mustermann',
  'Eheleute Erika und Max Mustermann',
  'Ehepaar Mustermann',
  'Erbengemeinschaft Mustermann',
  'Erika Mustermann-Beispiel',
  'Karl-Heinz Mustermann',
  'Erika von Mustermann',
  'Ludwig van Muster',
  'Max Mustermann jun.',
  'Max Mustermann, geb. 01.02.1990',
  'Max Mustermann (12 Jahre)',
  'Tagesmutter Erika Mustermann',
  'Kindertagespflege Mustermann',
  'Bildhauer Max Mustermann',
  'Malermeister Mustermann',
  'Landwirt Mustermann, Musterdorf',
  'Privatperson',
  'Hofladen Mustermann GbR',
  'Blumen Mustermann e. K.',
  'Mustermann Bau, Inh. Max Mustermann',
  'Musterverein e. V., z. Hd. Max Mustermann',
  'Musterverein e. V., vertreten durch Erika Mustermann',
  'c/o Erika Mustermann, Musterverein e. V.',
  'Galerie Erika Mustermann',
  'Theater Erika Mustermann',
  'Puppentheater Max Mustermann',
  'Peter Neuhof',
  'Anna Niehaus',
  'Karl Lindenpark',
  'Max Kindermann',
  'Sofia Kirchner',
  'Mehmet Örnek',
  'Łucja Przykładowa',
  'Nguyễn Văn Mẫu',
  'محمد مثال',
  'Mehmet Köse',
  'Köse, Mehmet',
  'MEHMET KÖSE',
  'Anna Böse',
  'Peter Høeg',
  'Nikita Muster',
  'Muster, Nikita',
  'Melchor Muster',
  'Peter Kammer',
  'Kammer, Peter',
  'Kammer Peter',
  'Bernd Gruppe',
  'Jan Kirche',
  'Jens Club',
  'E. V. Muster',
  'Muster, E. V.',
  'Musterverein e. V., Erika Mustermann',
  'Erika Mustermann, Tanztheater',
  'Musterverein (Erika Mustermann)',
  'Erika Mustermann (Projektträgerin)',
  'Erika Mustermann / SV Muster',
  'Theater Erika von Mustermann',
  'Werkstatt Erika Maria Mustermann',
  'Fahrschule Mustermann',
  'Hofgemeinschaft von Mustermann',
  'Theater Mustermann',
  'Praxis Dr. Mustermann',
  'Max Mustermann (Privat)',
  'AG Erika Mustermann',
];

describe('a recipient', () => {
  it.each(PEOPLE)('%s is not shown before somebody has said that it is no person', (name) => {
    expect(isOrganisation(name)).toBe(false);
  });

  it.each([
    'Musterverein e. V.',
    'Musterverein e.V. Musterstadt',
    'TSV Musterstadt 1890',
    'SV Muster',
    'Muster gGmbH',
    'Erika-Mustermann-Stiftung',
    'Stiftung Muster',
    'Förderverein der Musterschule',
    'Bistum Musterstadt',
    'Ev. Kirchengemeinde Musterstadt',
    'Stadttheater Musterstadt',
    'Muster AG',
    'Musterstädtische Musikschule Nord und Süd',
    'Stadt Musterstadt',
    'AWO',
    'Freiwillige Feuerwehr Musterdorf',
    'Diverse Träger der freien Jugendhilfe',
    'Vereine, Träger, Initiativen',
    'ca. 20 Projektträgerinnen aus dem Bereich Sport',
    'Klinikum Musterstadt',
    'Caritas',
    'Elternrat der Kita Sonne',
  ])('%s is an organisation', (name) => {
    expect(isOrganisation(name)).toBe(true);
  });
});

describe('a purpose', () => {
  it.each([
    'Stipendium für Frau Beispiel',
    'Stipendium Erika Mustermann',
    'Reise der Schülerin Anna B.',
    'Hilfe für Familie Muster',
    'Förderung, geb. 01.02.1990',
    'Mustermann Erika: Atelier',
    'Ausstellung mit Werken von Paul Anders',
    'Umbau (Ansprechpartner: Paul von Anders)',
    'Stipendium für Paul Anders',
  ])('%s names somebody', (text) => {
    expect(namesSomebody(text, ['Erika Mustermann'])).toBe(true);
  });

  it.each([
    'Frauen helfen Frauen',
    'Sommerfest am Frauentag',
    'Konzert im Herrenhaus',
    'Schülerinnen und Schüler lernen schwimmen',
    'Miete von Räumen für Kinder',
    'Zuschuss an Förderverein Musterschule',
    '',
  ])('%s names nobody', (text) => {
    expect(namesSomebody(text, ['Erika Mustermann'])).toBe(false);
  });

  it.each(['Familie Beispiel', 'Frau Dr. A. Beispiel', 'Beispiel (Privat)'])('is held back with %s', (name) => {
    expect(namesSomebody('Umzug der Beispiel', [name])).toBe(true);
  });
});
