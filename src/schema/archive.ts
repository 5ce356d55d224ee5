/** What the data build says in JSON of published states and of what changed; `scripts/archive` writes it, `src/daten` reads it. */

/** A published file. */
interface NamedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A table or column that came or went; `zeilen`: rows that went with it and are in no list. */
export interface FormChange {
  readonly tabelle: string;
  readonly art: 'neue Tabelle' | 'Tabelle entfallen' | 'neue Spalte' | 'Spalte entfallen' | 'anderer Schlüssel';
  readonly spalte: string | null;
  readonly zeilen?: number;
}

/** What became of rows. */
export type RowChange = 'hinzugekommen' | 'geaendert' | 'entfallen';

/** What changed from one published state to the next, or to the tables of this build: one entry of `aenderungen.json`. */
export interface Changes {
  readonly von: string;
  /** null: the tables of this build, which are no state yet. */
  readonly bis: string | null;
  /** By table and source; tables whose rows name no source have null. Cells counts changed cells, rows the others. */
  readonly zahlen: readonly {
    readonly tabelle: string;
    readonly quelle: string | null;
    readonly art: RowChange;
    readonly zeilen: number;
    readonly zellen: number;
  }[];
  readonly form: readonly FormChange[];
  readonly datei: NamedFile;
  /** Does the file hold all of them? */
  readonly vollstaendig: boolean;
}

/** A published state that is kept: its `manifest.json`. */
export interface State {
  /** The day on which it was published: JJJJ-MM-TT. */
  readonly stand: string;
  /** Did it hold figures whose source states no licence? */
  readonly mit_ungeklaerten: boolean;
  /** Rows of each table, and of each source in those whose rows name one. */
  readonly tabellen: Readonly<
    Record<string, { readonly zeilen: number; readonly quellen: Readonly<Record<string, number>> }>
  >;
  readonly dateien: readonly {
    /** Its name in the folder of the state. */
    readonly name: string;
    /** Its name among the files of all states in `data/`. */
    readonly gespeichert: string;
    /** Of the file as it is published. */
    readonly bytes: number;
    readonly sha256: string;
  }[];
}
