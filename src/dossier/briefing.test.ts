import { expect, it } from 'vitest';
import { declared } from './briefing.ts';

it('a part that is declared and shows nothing stops the build, with its place in the table', () => {
  const part = { dossier: 'haus', abschnitt: 'aenderung', kennzahl: null, schluessel: '36502' } as const;
  expect(declared(part, 'eine Zeile')).toBe('eine Zeile');
  expect(() => declared(part, null)).toThrow('dossierteile, haus, aenderung: Für «36502»');
});
