/** How the commands of this folder run and fail. */
import { pathToFileURL } from 'node:url';
import { clearUp } from './write/swap-folder.mjs';

/** Runs `main` when the module was started as a command, not when imported; a failure is a message and exit code 1. */
export function runAsCommand(moduleUrl: string, main: () => Promise<void>): void {
  if (!process.argv[1] || moduleUrl !== pathToFileURL(process.argv[1]).href) return;
  clearUp();
  main().catch((error: unknown) => {
    console.error(plainly(error));
    process.exitCode = 1;
  });
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'Der Datenträger ist voll. Was vorher da war, ist unverändert.',
  EDQUOT: 'Der Platz auf dem Datenträger ist aufgebraucht. Was vorher da war, ist unverändert.',
  EACCES: 'Das Recht dazu fehlt.',
  EPERM: 'Das Recht dazu fehlt.',
  EROFS: 'Der Datenträger lässt sich nicht beschreiben.',
  ENOENT: 'Diese Datei oder diesen Ordner gibt es nicht.',
  EISDIR: 'Das ist ein Ordner, keine Datei.',
  ENOTDIR: 'Das ist kein Ordner.',
  EMFILE: 'Zu viele Dateien sind zugleich offen.',
};

/** A failure in words for people; what the system says of a file is told with the file. */
export function plainly(error: unknown): string {
  const { code = '', path } = (error ?? {}) as NodeJS.ErrnoException;
  const words = SYSTEM[code];
  if (words) return path ? `${path}: ${words}` : words;
  const message = error instanceof Error ? error.message : String(error);
  return OF_DATABASE.test(message) ? ofDatabase(message) : message;
}

/** How the database begins what it says. */
const OF_DATABASE =
  /^(?:(?:IO|Binder|Catalog|Conversion|Parser|Constraint|Internal|Invalid Input|Invalid|Serialization) Error|Out of Memory Error|TransactionContext Error):/;

function ofDatabase(message: string): string {
  if (/No space left|could not write/i.test(message)) return SYSTEM.ENOSPC ?? '';
  if (/^Out of Memory/.test(message)) return 'Der Arbeitsspeicher reicht für diese Daten nicht. Nichts wurde geändert.';
  return `Die Datenbank hat abgebrochen; nichts wurde geändert. Das ist ein Fehler dieses Programms. In ihren Worten: ${message}`;
}
