import { expect, it } from 'vitest';
import { ALT, budgetOf, column, NEU, node, summe } from '../../tests/fixture-city/budget.ts';
import { WERTART } from '../schema/values.ts';
import { withInternal, withoutInternal } from './internal.ts';
import {
  contextOf,
  dated,
  internalKinds,
  isPlanned,
  natureOf,
  pairs,
  partialNote,
  statusLine,
  statusOf,
  versionAndDate,
  years,
} from './versions.ts';

it('years are a span where none is missing, else a list', () => {
  expect(years([2019, 2017, 2018])).toBe('2017 bis 2019');
  expect(years([2017, 2019])).toBe('2017 und 2019');
  expect(years([2017, 2018])).toBe('2017 und 2018');
  expect(years([2017, 2017])).toBe('2017');
  expect(years([])).toBe('');
});

it('only results have happened', () => {
  expect(WERTART.filter((wertart) => !isPlanned(wertart))).toEqual(['ergebnis', 'vorlaeufig']);
});

it('a version stands with its date where it has one', () => {
  expect(versionAndDate({ ...NEU, stand: '2029-12' })).toBe('Plan 2030, Stand Dezember 2029');
  expect(versionAndDate(NEU)).toBe('Plan 2030');
  expect(dated({ stand: '2029-12' })).toBe('Stand Dezember 2029: ');
  expect(dated(NEU)).toBe('');
});

it('a figure says the status of each version it holds, and its download year and version', () => {
  const budget = budgetOf([]);
  const version = { ...NEU, status: 'entwurf' };
  const draft = { ...budget, fassung: version, versions: [ALT, version] };
  expect(statusLine(draft)).toBe('Plan 2030: Entwurf; Plan 2029: beschlossener Plan');
  expect(statusLine({ ...draft, vergleich: null, versions: [version] })).toBe('Plan 2030: Entwurf');
  expect(contextOf(budget)).toEqual({ jahr: 2030, fassung: 'neu' });
});

it('shared are the years that both versions plan', () => {
  const budget = budgetOf([]);
  const result = column(NEU, 2029, 'ergebnis');
  const columns = [column(ALT, 2029), column(ALT, 2030), result, column(NEU, 2030), column(NEU, 2031)];
  expect(pairs({ ...budget, columns }).map(({ jahr }) => jahr)).toEqual([2030]);
  expect(pairs({ ...budget, columns, vergleich: null })).toEqual([]);
});

it('what was planned is no result, also where a version of results says it, and what is expected is neither', () => {
  const closed = { ...NEU, name: 'Jahresabschluss', status: 'festgestellt' };
  const [plan, result] = [column(closed), column(closed, 2030, 'ergebnis')];
  expect([statusOf(plan), statusOf(result)]).toEqual(['Plan, wie diese Fassung ihn nennt', 'festgestelltes Ergebnis']);
  const expected = column(NEU, 2030, 'prognose');
  expect([statusOf(expected), natureOf(expected)]).toEqual(['Erwartung', 'eine Erwartung, kein Ergebnis']);
  const budget = { ...budgetOf([]), versions: [closed], fassung: closed, vergleich: null };
  expect(statusLine({ ...budget, columns: [plan, result] })).toBe('Jahresabschluss: festgestelltes Ergebnis');
});

it('nothing is said to be without internal charging where no chart is certain of it', () => {
  const unknown = { ...ALT, intern_bekannt: 0 as const };
  expect(withoutInternal({ versions: [NEU, ALT] })).toBe('ohne interne Verrechnung');
  expect(withoutInternal({ versions: [unknown] })).toMatch(/^alle Beträge der Datei/);
  expect(withInternal({ versions: [unknown] })).toBe('alle Beträge der Datei');
  expect(withInternal({ versions: [NEU, unknown] })).toBe('mit interner Verrechnung');
  expect(withoutInternal({ versions: [NEU, unknown] })).toBe(
    'ohne interne Verrechnung (nicht bekannt ist sie in „Plan 2029“: Dort zählt jeder Betrag)',
  );
});

it('a version that speaks of few areas is named', () => {
  const columns = [column(ALT), { ...column(NEU), partial: true as const }];
  expect(partialNote({ ...budgetOf([]), columns })).toMatch(/^„Plan 2030“ nennt weniger als die Hälfte der /);
  expect(partialNote({ ...budgetOf([]), columns: [column(ALT)] })).toBeNull();
});

it('internal charging is named by the groups that a column books it on', () => {
  const top = budgetOf([]).tree.top('art')?.ebene ?? '';
  const group = node('48', [summe(NEU, { ertrag_intern: 5 })], { ebene: top });
  const budget = { ...budgetOf([]), nodes: new Map([[top, new Map([['48', group]])]]) };
  expect(internalKinds(budget)).toEqual([group]);
  expect(internalKinds(budget, column(NEU))).toEqual([group]);
  expect(internalKinds(budget, column(ALT))).toEqual([]);
});

it('a group of which single accounts are internal charging is not named as if all of it were', () => {
  const top = budgetOf([]).tree.top('art')?.ebene ?? '';
  const fees = node('110', [summe(NEU, { ertrag: 7 })]);
  const charged = node('169', [summe(NEU, { ertrag_intern: 5 })]);
  const group = node('1', [summe(NEU, { ertrag: 7, ertrag_intern: 5 })], { ebene: top, children: [fees, charged] });
  const budget = { ...budgetOf([]), nodes: new Map([[top, new Map([['1', group]])]]) };
  expect(internalKinds(budget)).toEqual([charged]);
  expect(internalKinds(budget, column(NEU))).toEqual([charged]);
});
