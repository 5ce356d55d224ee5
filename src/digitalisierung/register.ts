import { type LetterPage, letterPages } from '../ui/letter-pages.ts';
import type { Service } from './services.ts';

/** A page of the register: services whose names begin alike. */
export type RegisterPage = LetterPage<Service>;

/** The pages of the register from A to Z. */
export const registerPages = (services: readonly Service[]): RegisterPage[] =>
  letterPages(services, ({ name }) => name, '/digitalisierung/leistungen/verzeichnis/');
