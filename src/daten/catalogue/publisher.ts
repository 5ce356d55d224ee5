import type { Site } from '../../site.ts';
import { CATALOGUE } from '../../words/de/data/machines.ts';
import { type Iri, iri } from './rdf.ts';

/** What people leave in a form when they mean to fill it in later. */
const PLACEHOLDER =
  /^[\s\-–—.…_?x]*$|\b(todo|tbd|fixme|platzhalter|placeholder|mustermann|musterfrau|musterfirma|musterstra(ss|ß)e|lorem|beispiel|example|invalid|localhost|n\.?\s?n\.|unbekannt|noch offen|ihr name|name hier)\b|[<>[\]{}]/i;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Who publishes: named in every description for data portals. */
export interface Publisher {
  readonly name: string;
  readonly mail: string | null;
}

/**
 * The publisher as `site.json` names it. A site with an address is public and needs a real one; without an address it is a
 * preview, which may not have one yet and says so.
 * @throws in plain German when a public site has no publisher, or a placeholder for one
 */
export function publisher({ adresse, betreiber, titel }: Pick<Site, 'adresse' | 'betreiber' | 'titel'>): Publisher {
  if (adresse === null) {
    return { name: betreiber.name ?? CATALOGUE.preview(titel), mail: betreiber.mail };
  }
  const missing = (['name', 'anschrift', 'mail'] as const).filter((field) => PLACEHOLDER.test(betreiber[field] ?? ''));
  if (!missing.includes('mail') && !MAIL.test(betreiber.mail ?? '')) missing.push('mail');
  if (missing.length > 0) {
    throw new Error(
      `site.json: Die Seite hat eine Adresse (${adresse}), ist also öffentlich, aber im Betreiber fehlt oder ist ein Platzhalter: ${missing.join(', ')}.`,
    );
  }
  return { name: betreiber.name ?? '', mail: betreiber.mail };
}

/** What kind of publisher: a city that speaks for itself is a local authority; of others nothing is known. */
export const publisherType = ({ amtlich }: Pick<Site, 'amtlich'>): Iri | undefined =>
  amtlich ? iri('http://purl.org/adms/publishertype/LocalAuthority') : undefined;

const CONTRIBUTORS = 'http://dcat-ap.de/def/contributors/';

/**
 * The address that GovData gives each supplier of data; null where there is none yet.
 * @throws when it is not from the list of suppliers, because portals refuse the catalogue then
 */
export function contributor({ katalog }: Pick<Site, 'katalog'>): string | null {
  const address = katalog?.datenbereitsteller ?? null;
  if (address === null || (address.startsWith(CONTRIBUTORS) && address.length > CONTRIBUTORS.length)) return address;
  throw new Error(
    `site.json: katalog.datenbereitsteller ist „${address}“. Erwartet: eine Adresse unter ${CONTRIBUTORS}`,
  );
}
