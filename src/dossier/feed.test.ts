import { describe, expect, it } from 'vitest';
import type { Quelle } from '../sources.ts';
import type { Briefing } from './briefing.ts';
import { feedEntries, feedPath, fingerprint, topicFeed } from './feed.ts';

const TOPIC = { dossier: 'sport', name: 'Sport & Spiel', href: '/dossier/sport/' };
const source = (quelle: string, stand: string | null) =>
  ({ quelle, titel: `Papier ${quelle}`, herausgeber: 'Amt', stand }) as Quelle;
const QUELLEN = new Map(
  [source('alt', '2020'), source('neu', '2024-03'), source('ohne', null)].map((one) => [one.quelle, one]),
);
const briefing = (zahl: string): Briefing => ({
  zahlen: [
    {
      name: 'Sport: Aufwand',
      href: '/x/',
      zahl,
      jahr: 2024,
      herkunft: '/h/',
      stand: 'Plan. Amt',
      anmerkung: null,
      grenzen: null,
      abgleich: null,
      quellen: ['alt', 'neu'],
    },
  ],
  aenderungen: [],
  vergleiche: [],
  bestand: [],
  massnahmen: [{ name: 'Halle', href: '/investitionen/halle/', text: ['5 Mio. €'], quelle: 'ohne' }],
  vorhaben: [],
  zuwendungen: [],
  unterlagen: [source('alt', '2020')],
  offen: [],
});

describe('the feed of a topic', () => {
  const entries = feedEntries(TOPIC, briefing('7 Mio. €'), QUELLEN);

  it('has what is told with the day of its newest paper, the newest first; what has no day is not in it', () => {
    expect(entries.map(({ title, updated }) => [title, updated])).toEqual([
      ['Sport: Aufwand, 2024: 7 Mio. €', '2024-03-01T00:00:00Z'],
      ['Unterlage: Papier alt', '2020-01-01T00:00:00Z'],
    ]);
  });

  it('has another entry for another number, and the same one for the same', () => {
    const ids = (zahl: string) => feedEntries(TOPIC, briefing(zahl), QUELLEN).map(({ id }) => id);
    expect(ids('7 Mio. €')).toEqual(entries.map(({ id }) => id));
    expect(ids('8 Mio. €')[0]).not.toBe(entries[0]?.id);
    expect(ids('8 Mio. €')[1]).toBe(entries[1]?.id);
  });

  it('is XML with its own address', () => {
    const xml = topicFeed(TOPIC, entries);
    expect(xml).toContain('<title>Sport &amp; Spiel: ');
    expect(xml).toContain(`rel="self" type="application/atom+xml" href="${feedPath(TOPIC)}"`);
  });
});

it('the fingerprint of a sheet changes with what it says', () => {
  const [one, same, other] = ['7', '7', '8'].map((zahl) => fingerprint(TOPIC, briefing(zahl), QUELLEN));
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});
