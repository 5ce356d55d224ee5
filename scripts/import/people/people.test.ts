import { describe, expect, it } from 'vitest';
import { NAMING, PEOPLE } from '../../testing/people.ts';
import { isOrganisation } from './organisation.ts';
import { heldNames, namesSomebody, purposeNamesSomebody } from './texts.ts';

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
    'Erika Mustermann gGmbH',
    'Stiftung Erika Mustermann',
    'Grundschule Musterdorf',
    'Jugendtheater Musterstadt',
    'Verein Anna-Muster-Haus e. V.',
    'Anna-Muster-Schule',
    'Bürgerinitiative Musterdorf',
    'Dorfgemeinschaft Musterdorf',
    'Netzwerk für Kinder und Familien',
    'Musterverein e. V. Bad Musterstadt',
    'Musterverband e. V. Kreisverband Musterstadt',
    'Malermeister Muster GmbH',
  ])('%s is an organisation', (name) => {
    expect(isOrganisation(name)).toBe(true);
  });
});

describe('a purpose', () => {
  it.each(NAMING)('%s names somebody', (text) => {
    expect(purposeNamesSomebody(text, heldNames(['Erika Mustermann']))).toBe(true);
  });

  it.each([
    'Frauen helfen Frauen',
    'Sommerfest am Frauentag',
    'Konzert im Herrenhaus',
    'Schülerinnen und Schüler lernen schwimmen',
    'Miete von Räumen für Kinder',
    'Zuschuss an Förderverein Musterschule',
    'Sanierung der Paul-Muster-Schule',
    'Max und Moritz im Jugendtheater',
    'Mark Brandenburg, Karte der Radwege',
    'Honorar für Musik',
    'Ausstellung Stadtgeschichte',
    'Konzert Neue Musik',
    'Ausstellung Keramik im Rathaus',
    'Werkstatt Jugend',
    'Lesungen in der Bibliothek',
    '',
  ])('%s names nobody', (text) => {
    expect(purposeNamesSomebody(text, heldNames(['Erika Mustermann']))).toBe(false);
  });

  it.each(['Museum, Ausstellung Technik', 'Hausmeister Schulen', 'Musiklehrer Stadt', 'Atelier Muster'])(
    '%s is no name where areas and posts are told',
    (text) => {
      expect(namesSomebody(text)).toBe(false);
    },
  );

  it.each(['Familie Beispiel', 'Frau Dr. A. Beispiel', 'Beispiel (Privat)'])('is held back with %s', (name) => {
    expect(purposeNamesSomebody('Umzug der Beispiel', heldNames([name]))).toBe(true);
  });
});
