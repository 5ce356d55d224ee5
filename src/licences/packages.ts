import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shipped } from './shipped.mjs';

/** A package whose code or font a browser gets. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package says it, in the words of SPDX. */
  readonly licence: string;
  /** Its notices, word for word. */
  readonly notices: readonly string[];
}

/** Files in which a package keeps its licence and what has to be said of it. */
const NOTICE = /^(licen[cs]e|copying|notice|copyright)/i;

/**
 * The packages of this build by name, with their notices.
 * @throws when one has neither a notice nor the name of a licence: then nobody may pass it on
 */
export const shippedPackages = (): ShippedPackage[] =>
  [...shipped].map(([name, folder]) => packageIn(name, folder)).sort((a, b) => a.name.localeCompare(b.name, 'en'));

function packageIn(name: string, folder: string): ShippedPackage {
  const { version, license: licence } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const notices = readdirSync(folder)
    .filter((file) => NOTICE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (!licence) throw new Error(`Das Paket «${name}» nennt keine Lizenz.`);
  return { name, version, licence, notices };
}

/** Packages by the notice that they share: the same text is shown once. */
export function byNotice(packages: readonly ShippedPackage[]): { notice: string; packages: ShippedPackage[] }[] {
  const groups = new Map<string, ShippedPackage[]>();
  for (const one of packages) {
    const notice = one.notices.join('\n\n');
    groups.set(notice, [...(groups.get(notice) ?? []), one]);
  }
  return [...groups].map(([notice, some]) => ({ notice, packages: some }));
}
