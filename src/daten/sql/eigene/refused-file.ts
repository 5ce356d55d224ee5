import { OWN_FILE } from '../../../words/de/sql/own-files.ts';

/** A file that does not become a table, with the reason in plain German and the line of the file where it stands. */
export class RefusedFile extends Error {
  constructor(
    reason: string,
    readonly line: number | null = null,
  ) {
    super(line === null ? reason : OWN_FILE.line(line, reason));
  }
}
