/** The lists of grants, of companies, of posts and of cash of the documentation, imported as a city would. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importCash } from '../../scripts/import/cash/import.ts';
import { importCompanies } from '../../scripts/import/companies/import.ts';
import { importGrants } from '../../scripts/import/grants/import.ts';
import { importStaff } from '../../scripts/import/staff/import.ts';
import { fullCompanies, fullGrants, fullStaff } from '../../scripts/testing/full-lists.ts';

const listOf = (name: string): string =>
  fileURLToPath(new URL(`../../docs/vorlagen/${name}/liste.csv`, import.meta.url));

/** Gives the fixture city grants, under its products; people among them are held back. */
export async function addGrants(data: string): Promise<void> {
  await importGrants(listOf('zuwendungen'), {
    to: join(data, 'zuwendungen-2030'),
    answers: { personen: 'zurückhalten', struktur: 'muster', titel: 'Zuwendungen 2030 (erfunden)', lizenz: 'CC0-1.0' },
    totals: { '2030:bewilligt': '120600' },
  });
}

/** Gives the fixture city companies, held over three levels, one of them in two ways. */
export async function addCompanies(data: string): Promise<void> {
  await importCompanies(listOf('beteiligungen'), {
    to: join(data, 'beteiligungen-2030'),
    answers: {
      struktur: 'muster',
      wertart: 'ergebnis',
      titel: 'Beteiligungsbericht 2030 (erfunden)',
      lizenz: 'CC0-1.0',
    },
    totals: { '2030:von_stadt': '310000.4' },
  });
}

/** Gives the fixture city posts in the departments that its budget knows, and in others; the small ones stand together. */
export async function addStaff(data: string): Promise<void> {
  await importStaff([listOf('stellen')], {
    to: join(data, 'stellen-2030'),
    answers: {
      struktur: 'muster',
      fassung: 'beschlossen',
      einzelne: 'zeigen',
      titel: 'Stellenplan 2030 (erfunden)',
      lizenz: 'CC0-1.0',
    },
    totals: { '2030:geplant': '63' },
  });
}

/** Gives the fixture city two years of cash, the second with some months. */
export async function addCash(data: string): Promise<void> {
  await importCash(listOf('kasse'), {
    to: join(data, 'kasse-2030'),
    answers: { titel: 'Jahresabschluss 2030 (erfunden)', lizenz: 'CC0-1.0' },
    totals: { '2030:liquide_mittel': '1074999.5' },
  });
}

/** Gives the fixture city lists of full size (`scripts/testing/full-lists.ts`). */
export async function addFullLists(data: string): Promise<void> {
  const given = async (kind: string, csv: string): Promise<[file: string, to: string]> => {
    const file = join(data, '..', `${kind}.csv`);
    await writeFile(file, csv);
    return [file, join(data, `${kind}-2030`)];
  };
  const said = (titel: string) => ({ titel: `${titel} (erfunden)`, lizenz: 'CC0-1.0' });
  const [grants, toGrants] = await given('zuwendungen', fullGrants().csv);
  const people = { personen: 'zurückhalten', struktur: 'muster' };
  await importGrants(grants, { to: toGrants, answers: { ...people, ...said('Zuwendungen 2030') }, totals: {} });
  const [companies, toCompanies] = await given('beteiligungen', fullCompanies().csv);
  const kind = { wertart: 'ergebnis', ...said('Beteiligungsbericht 2030') };
  await importCompanies(companies, { to: toCompanies, answers: kind, totals: {} });
  const [staff, toStaff] = await given('stellen', fullStaff().csv);
  const plan = { fassung: 'beschlossen', einzelne: 'zeigen', ...said('Stellenplan 2030') };
  await importStaff([staff], { to: toStaff, answers: plan, totals: {} });
}

/** Gives the fixture city a briefing that names posts, a company and what is in the cash. */
export async function addBriefing(data: string): Promise<void> {
  const folder = join(data, 'dossiers');
  const part = (abschnitt: string, rang: number, filled: string): string =>
    `99999999;haus;${abschnitt};${rang};${filled}`;
  const tables = {
    dossiers: ['ags;dossier;rang;name;frage;suchworte', '99999999;haus;1;Das Haus;Wer arbeitet hier?;'],
    dossierteile: [
      'ags;dossier;abschnitt;rang;struktur;ebene;schluessel;groesse;kennzahl;wertart;massnahme;vorhaben;gegenstand;unterlage;text',
      part('zahl', 1, 'muster;produkt;36502;aufwand;;;;;;;'),
      ...['stellen', 'stellen:testdaten-bauhof', 'unternehmen:testdaten-kitabetrieb', 'kasse:liquide_mittel'].map(
        (named, at) => part('bestand', at + 1, `;;;;;;;;${named};;`),
      ),
      part('offen', 1, ';;;;;;;;;;Was wir nicht wissen.'),
    ],
  };
  await mkdir(folder);
  for (const [name, lines] of Object.entries(tables))
    await writeFile(join(folder, `${name}.csv`), `${lines.join('\n')}\n`);
  const resources = Object.keys(tables).map((name) => ({
    ...{ name, path: `${name}.csv`, encoding: 'utf-8', dialect: { delimiter: ';' } },
  }));
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify({ name: 'dossiers', title: 'Dossiers', resources }));
}
