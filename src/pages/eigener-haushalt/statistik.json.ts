import type { APIRoute } from 'astro';
import { ask } from '../../engine/native.ts';
import { mayPass } from '../../figure/passed.ts';
import { loadProfiled, profilePath } from '../../kennzahlen/profil/cities.ts';
import { loadProfile, placeText } from '../../kennzahlen/profil/profile.ts';
import { formatWert, unitPhrase } from '../../kennzahlen/units.ts';
import type { StatedFigure, TownStatistics } from '../../own/town-statistics.ts';
import { QUELLEN } from '../../sources.ts';

/** What official statistics say of each city that has a profile, for who names it as the town of a file. */
export const GET: APIRoute = async () => {
  const sources = new Map((await ask(QUELLEN)).map((one) => [one.quelle, one]));
  const all = await loadProfiled();
  const kennzahlen: string[] = [];
  const staedte: Record<string, { seite: string; zeilen: StatedFigure[] }> = {};
  for (const region of all) {
    const { rows } = await loadProfile(region);
    const zeilen = rows
      .filter(({ quellen }) => mayPass(quellen.flatMap((id) => sources.get(id) ?? [])))
      .map((row): StatedFigure => {
        const { name, einheit } = row.kennzahl;
        const told = `${name}, ${unitPhrase(einheit)}`;
        if (!kennzahlen.includes(told)) kennzahlen.push(told);
        return [kennzahlen.indexOf(told), formatWert(row.wert, einheit), row.jahr, placeText(row)];
      });
    if (zeilen.length > 0) staedte[region.ags] = { seite: profilePath(region, all), zeilen };
  }
  const statistics: TownStatistics = { kennzahlen, staedte };
  return new Response(JSON.stringify(statistics), { headers: { 'Content-Type': 'application/json' } });
};
