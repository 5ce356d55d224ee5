import { describe, expect, it } from 'vitest';
import { plainPhrase } from '../text/phrase.ts';
import { aimsHeadline } from '../words/de/digital/sentences.ts';
import { type Outcome, projectsOf, type Verdict } from './projects.ts';
import type { Vorhaben } from './queries.ts';
import { vorhaben } from './testing.ts';

const LAST_PAPER = '2032-04-30';

/** Outcome and verdict of a project promised for 2031, after a later paper. */
function outcome(later: Partial<Vorhaben> | null, first: Partial<Vorhaben> = {}): [Outcome, Verdict] {
  const rows = [vorhaben(first), ...(later ? [vorhaben({ stichtag: '2032-03', faellig: null, ...later })] : [])];
  const [project] = projectsOf(rows, LAST_PAPER);
  return [project?.outcome as Outcome, project?.verdict as Verdict];
}

describe('what became of a promise', () => {
  it('is unknown when no later paper speaks of it, and never "no"', () => {
    expect(outcome(null)).toEqual(['kein-beleg', 'unbekannt']);
  });

  it('cannot be known when it was due after the newest paper', () => {
    expect(outcome(null, { faellig: '2032' })).toEqual(['zu-frueh', 'unbekannt']);
  });

  it('is unknown when a later paper speaks of it without saying how far it is', () => {
    expect(outcome({ status: 'offen' })).toEqual(['offen', 'unbekannt']);
  });

  it('is that it came, in time or not, when a paper says so', () => {
    expect(outcome({ status: 'eingetreten' })).toEqual(['gekommen', 'da']);
    expect(outcome({ status: 'verspaetet' })).toEqual(['spaeter', 'da']);
  });

  it('is that it was not there in time when it was still in work after its date', () => {
    expect(outcome({ status: 'laeuft' })).toEqual(['nicht-zum-termin', 'nicht']);
    expect(outcome({ status: 'laeuft', stichtag: '2031-06' })).toEqual(['in-arbeit', 'unbekannt']);
    expect(outcome({ status: 'laeuft' }, { faellig: null })).toEqual(['in-arbeit', 'unbekannt']);
  });

  it('is no where a paper says that it was not there in time, with a date of its own or as a part of a goal that has one', () => {
    expect(outcome({ status: 'verfehlt' })).toEqual(['verfehlt', 'nicht']);
    expect(outcome({ status: 'verfehlt' }, { faellig: null })).toEqual(['mit-ziel-verfehlt', 'nicht']);
  });

  it('is that it was put off when a later paper names a later date, and not when it names none', () => {
    expect(outcome({ faellig: '2032-01-01', stichtag: '2031-12' })).toEqual(['verschoben', 'nicht']);
    expect(outcome({ faellig: null, stichtag: '2031-12' })).toEqual(['kein-beleg', 'unbekannt']);
    expect(outcome({ faellig: '2031', stichtag: '2031-12' })).toEqual(['kein-beleg', 'unbekannt']);
  });

  it('follows the newest paper, whatever the order of the rows', () => {
    const rows = [
      vorhaben({ stichtag: '2032-06', status: 'eingetreten', faellig: null }),
      vorhaben(),
      vorhaben({ stichtag: '2032-03', status: 'laeuft', faellig: null }),
    ];
    const [project] = projectsOf(rows, LAST_PAPER);
    expect(project?.outcome).toBe('gekommen');
    expect(project?.faellig).toBe('2031');
  });
});

describe('the sentence on a year', () => {
  const named = (outcomes: readonly (Partial<Vorhaben> | null)[]) =>
    projectsOf(
      outcomes.flatMap((later, at) => [
        vorhaben({ vorhaben: `v-${at}` }),
        ...(later ? [vorhaben({ vorhaben: `v-${at}`, stichtag: '2032-03', faellig: null, ...later })] : []),
      ]),
      LAST_PAPER,
    );

  it('counts what came, what did not, and what nobody knows', () => {
    const projects = named([{ status: 'eingetreten' }, { status: 'verspaetet' }, { status: 'laeuft' }, null, null]);
    expect(plainPhrase(aimsHeadline(projects))).toBe(
      'Von 5 Zielen mit Termin kam nachweislich eines pünktlich; bei 2 sagt kein Papier, wie es ausging',
    );
  });

  it('does not make a failure of what is unknown', () => {
    expect(plainPhrase(aimsHeadline(named([null, null])))).toBe(
      'Bei keinem von 2 Zielen mit Termin sagt ein Papier, wie es ausging',
    );
    expect(plainPhrase(aimsHeadline(named([null])))).toBe(
      'Für das eine Ziel mit Termin sagt kein Papier, wie es ausging',
    );
    expect(plainPhrase(aimsHeadline(named([{ status: 'laeuft' }, null])))).toBe(
      'Von 2 Zielen mit Termin kam nachweislich keines pünktlich; bei einem sagt kein Papier, wie es ausging',
    );
  });
});
