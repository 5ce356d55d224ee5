import { fold } from '../search/fold.ts';
import type { Service } from './services.ts';

/** A page of the register: services whose names begin alike, few enough to be light. */
export interface RegisterPage {
  readonly seite: string;
  readonly titel: string;
  readonly href: string;
  readonly services: readonly Service[];
}

/** So many services make a page of about 30 kB on its way. */
const PAGE = 250;

/** The pages of the register from A to Z; a letter with more services has several, numbered. */
export function registerPages(services: readonly Service[]): RegisterPage[] {
  const letters = new Map<string, Service[]>();
  for (const service of services) {
    const letter = /^[a-z]/.exec(fold(service.name))?.[0] ?? '0';
    letters.set(letter, [...(letters.get(letter) ?? []), service]);
  }
  return [...letters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([letter, own]) => {
      const count = Math.ceil(own.length / PAGE);
      return Array.from({ length: count }, (_, at): RegisterPage => {
        const name = letter === '0' ? 'Ziffern und Zeichen' : letter.toUpperCase();
        const seite = count === 1 ? letter : `${letter}-${at + 1}`;
        return {
          seite,
          titel: count === 1 ? name : `${name}, Teil ${at + 1} von ${count}`,
          href: `/digitalisierung/leistungen/verzeichnis/${seite}/`,
          services: own.slice(at * PAGE, (at + 1) * PAGE),
        };
      });
    });
}
