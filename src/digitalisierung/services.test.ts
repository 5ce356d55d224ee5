import { describe, expect, it } from 'vitest';
import { registerPages } from './register.ts';
import { serviceSentence, yesSentence } from './service-sentences.ts';
import { answerOf, REGISTER, relatedTo, type Service, servicesOf, splitRegister } from './services.ts';
import { leistung } from './testing.ts';

const LEVEL = { reifegrad: 2, modell: '0-4', online: 'ja' };

const one = (...rows: Parameters<typeof leistung>[0][]): Service => servicesOf(rows.map(leistung))[0] as Service;

describe('a service', () => {
  it('says since when it is known that one can apply', () => {
    const service = one(LEVEL);
    expect(answerOf(service)).toBe('ja (Stufe 2, 12/2030)');
    expect(serviceSentence(service)).toBe(
      'Online beantragen: ja, so stand es am 2. Dezember 2030. Das war Stufe 2 von 4.',
    );
  });

  it('is not taken back by a later announcement, but by a later "no"', () => {
    const announced = { stichtag: '2032-01-01', online: 'angekuendigt' };
    expect(answerOf(one(LEVEL, announced))).toBe('ja (Stufe 2, 12/2030)');
    expect(answerOf(one(LEVEL, announced, { stichtag: '2032-06', online: 'nein' }))).toBe('nein (06/2032)');
  });

  it('that was only announced is not said to have come', () => {
    expect(
      serviceSentence(one({ stichtag: '2031-12', online: 'angekuendigt', anmerkung: 'Es soll ab Januar 2032 gehen.' })),
    ).toBe(
      'Online beantragen: im Dezember 2031 angekündigt. Es soll ab Januar 2032 gehen. Dass es kam, bestätigt keine unserer Quellen.',
    );
  });

  it('is counted as online with the dates of the sources that say so', () => {
    expect(yesSentence(['2024-06', '2022-12-02'])).toBe(
      'Bei 2 davon heißt es in Quellen von 12/2022 bis 06/2024, dass man sie online beantragen kann.',
    );
    expect(yesSentence([])).toContain('Bei keiner davon');
  });

  it('of which no source says anything stays without an answer', () => {
    const service = one({ efa: 'priorisiert' });
    expect(answerOf(service)).toBe('nicht gesagt');
    expect(serviceSentence(service)).toContain('sagt keine unserer Quellen');
  });

  it('is related to those that share a search word', () => {
    const services = servicesOf([
      leistung({ leistung: 'ikfz', name: 'iKfZ', suchworte: 'Auto' }),
      leistung({ leistung: 'zulassung', name: 'Zulassung', suchworte: 'Fahrzeug Auto' }),
      leistung({ leistung: 'hund', name: 'Hund', suchworte: 'Tier' }),
    ]);
    const ikfz = services.find((service) => service.leistung === 'ikfz') as Service;
    expect(relatedTo(ikfz, services).map((service) => service.leistung)).toEqual(['zulassung']);
  });
});

describe('a register of thousands', () => {
  const many = Array.from({ length: REGISTER + 300 }, (_, at) =>
    leistung({ leistung: `r-${at}`, name: `${at % 2 ? 'Übung' : 'Amt'} ${at}`, quelle: 'register' }),
  );
  const services = servicesOf([...many, leistung()]);

  it('gives no page to each service, but keeps those that a paper names', () => {
    const { named, register } = splitRegister(services);
    expect(named.map((service) => service.leistung)).toEqual(['parkausweis']);
    expect(register).toHaveLength(REGISTER + 300);
  });

  it('is a list from A to Z in pages that stay light, with nobody lost', () => {
    const { register } = splitRegister(services);
    const pages = registerPages(register);
    expect(pages.map(({ seite }) => seite)).toEqual(['a-1', 'a-2', 'u-1', 'u-2']);
    expect(pages.every((page) => page.entries.length <= 250)).toBe(true);
    expect(pages.flatMap((page) => page.entries)).toHaveLength(register.length);
  });
});
