import { describe, expect, it } from 'vitest';
import { brokenRules } from './labels.ts';

const kinds = (text: string): string[] => brokenRules(text, new Set(['GmbH', 'iKfZ'])).map(({ kind }) => kind);

describe('brokenRules', () => {
  it.each([
    ['Rechnungswesen undSteuern', 'Wörter zusammengeschrieben'],
    ['FachbereichsleitungVerwaltungsmanagement', 'Wörter zusammengeschrieben'],
    ['Leistungen der gKG', 'Wörter zusammengeschrieben'],
    ['Abschreibungen auf technische  Anlagen', 'doppeltes Leerzeichen'],
    [' Grundsteuer', 'Leerzeichen am Rand'],
    ['Grundsteuer\u00a0', 'Leerzeichen am Rand'],
    ['Allgemeine Rechtsangelegenheiten,Personal', 'kein Leerzeichen nach Satzzeichen'],
    ['sonst.Leistungen', 'kein Leerzeichen nach Satzzeichen'],
    ['Erstattung (öffentl. Forderung )', 'Leerzeichen vor Satzzeichen'],
    ['Erstattung ( öffentl. Forderung)', 'Leerzeichen vor Satzzeichen'],
    ['Bund , Land', 'Leerzeichen vor Satzzeichen'],
    ['?', 'Fragezeichen'],
    ['Stra?e', 'Fragezeichen'],
    ['Verein "Treffpunkt', 'einzelnes Anführungszeichen'],
  ])('%s: %s', (text, kind) => expect(kinds(text)).toContain(kind));

  it.each([
    'Straßen, Wege und Plätze',
    'Hans Otto Theater GmbH, Zuschuss',
    'Zulassung (iKfZ)',
    'Kosten 1,5 %',
    'Hilfe z. Überwindung bes. soz. Schwierigkeiten',
    'ÖPNV',
    'Verein "Treffpunkt"',
    'Haushalt / KLR',
    'Schul- und Sportanlagen',
    '',
  ])('nothing in %s', (text) => expect(kinds(text)).toEqual([]));
});
