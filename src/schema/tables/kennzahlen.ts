/** Key figures of cities and districts: definitions, published values, and those that we compute. */
import type { Table } from '../column.ts';
import {
  AGS,
  ANMERKUNG,
  decimal,
  integer,
  OMISSIBLE,
  OPTIONAL,
  QUELLE,
  SLUG,
  STRUKTUR,
  text,
  ZEILE,
} from '../columns.ts';
import {
  BESONDERHEIT,
  FEHLGRUND,
  FORM,
  GENAUIGKEIT,
  GROESSE,
  KENNZAHLROLLE,
  NACHWEIS,
  NENNER_REIHE,
  WERTART,
} from '../values.ts';

export const werte = {
  name: 'werte',
  row: 'ein Wert einer Kennzahl für eine Region und Zeit',
  key: ['kennzahl', 'ags', 'jahr', 'jahr_bis', 'wertart', 'reihe', 'quelle'],
  sort: ['kennzahl', 'ags', 'jahr', 'reihe', 'wertart', 'quelle'],
  columns: [
    AGS,
    integer('jahr', 'Jahr, bei Zeiträumen das erste'),
    integer('jahr_bis', 'Letztes Jahr eines Zeitraums', OPTIONAL),
    text('kennzahl', 'Kennung der Kennzahl', { refers: 'kennzahlen.kennzahl' }),
    decimal('wert', 3, 'Wert; leer: fehlt, Grund in fehlgrund', { ...OPTIONAL, unit: 'siehe Spalte einheit' }),
    text('genauigkeit', 'Genauigkeit, wie die Quelle sie angibt', { values: GENAUIGKEIT, optional: true }),
    text('fehlgrund', 'Warum der Wert fehlt', { values: FEHLGRUND, optional: true }),
    text('einheit', 'Einheit'),
    text(
      'wertart',
      'Art des Werts; „statistik“ ist jede gezählte oder gemessene Zahl, auch die aus einer Zeitung. Wessen Angabe es ist, sagt die Spalte quelle',
      { values: WERTART },
    ),
    text('reihe', 'Reihe, innerhalb derer Werte vergleichbar sind'),
    decimal('zaehler', 2, 'Zähler, wenn der Wert ein Verhältnis ist', {
      ...OPTIONAL,
      unit: 'nach der Formel der Kennzahl',
    }),
    decimal('nenner', 2, 'Nenner, wenn der Wert ein Verhältnis ist', {
      ...OPTIONAL,
      unit: 'nach der Formel der Kennzahl',
    }),
    QUELLE,
    ZEILE,
    ANMERKUNG,
  ],
} as const satisfies Table;

export const kennzahlen = {
  name: 'kennzahlen',
  row: 'die Definition einer Kennzahl',
  key: ['kennzahl'],
  sort: ['kennzahl'],
  columns: [
    text('kennzahl', 'Kennung'),
    text('name', 'Name'),
    text('formel', 'Formel', OPTIONAL),
    text('einheit', 'Einheit'),
    text('erklaerung', 'Was die Kennzahl sagt'),
    text('grenzen', 'Was sie nicht sagt', OPTIONAL),
    text('rechtsquelle', 'Rechtsgrundlage oder Methode', OPTIONAL),
    text('thema', 'Thema'),
    text('zaehler', 'Kennzahl im Zähler, wenn wir den Wert aus zwei anderen rechnen', {
      ...OMISSIBLE,
      refers: 'kennzahlen.kennzahl',
    }),
    text('nenner', 'Kennzahl im Nenner', { ...OMISSIBLE, refers: 'kennzahlen.kennzahl' }),
    text(
      'nenner_reihe',
      'Welcher Nenner zum Zähler gehört: aus der gleichen Reihe, oder aus der neuesten Reihe, die für das Jahr einen hat',
      { ...OMISSIBLE, values: NENNER_REIHE },
    ),
    integer('faktor', 'Womit Zähler durch Nenner malgenommen wird: 100 bei Prozent', OMISSIBLE),
    text('je_einwohner', 'Kennzahl, die denselben Betrag je Einwohner nennt, wie die Quelle ihn druckt', {
      ...OMISSIBLE,
      refers: 'kennzahlen.kennzahl',
    }),
    text(
      'besonderheit',
      'schwankt: ein Platz beruht auf dem Mittel dreier Jahre; fehlbetraege: Städte mit großen Fehlbeträgen früherer Jahre zählen nicht mit',
      { ...OMISSIBLE, values: BESONDERHEIT },
    ),
    text('hinweis', 'Was beim Vergleich von Städten zu dieser Kennzahl gesagt wird', OMISSIBLE),
    text('blatt', 'Seite, auf der sie mit anderen eine Frage beantwortet', {
      ...OMISSIBLE,
      refers: 'kennzahlblaetter.blatt',
    }),
    integer('rang', 'Wievielte auf ihrer Seite', OMISSIBLE),
    text('suchworte', 'Weitere Wörter, unter denen man sie sucht', OMISSIBLE),
    text(
      'satz_plan',
      'Der Satz, der einen geplanten Wert erzählt, ohne Punkt; {jahr} und {euro} (von 100 €) werden eingesetzt',
      OMISSIBLE,
    ),
    text('satz_ergebnis', 'Derselbe Satz für ein Ergebnis', OMISSIBLE),
    text(
      'nachweis',
      'Ihre Werte haben Seiten, die sagen, woher sie kommen, auch wenn sie auf keinem Blatt steht. vergleich: mit den verglichenen Städten und ihrer Gruppe; alle: mit allen Städten, weil ihr Platz unter allen genannt wird',
      { ...OMISSIBLE, values: NACHWEIS },
    ),
    text(
      'rolle',
      'Was sie für eine Seite ist, die nach ihr fragt; Teile eines Ganzen haben dieselbe, ihr rang ordnet sie',
      {
        ...OMISSIBLE,
        values: KENNZAHLROLLE,
      },
    ),
  ],
} as const satisfies Table;

export const kennzahlblaetter = {
  name: 'kennzahlblaetter',
  row: 'eine Seite mit Kennzahlen, die eine Frage beantworten',
  key: ['blatt'],
  sort: ['rang', 'blatt'],
  columns: [
    text('blatt', 'Kennung, Teil ihrer Adresse', { pattern: SLUG }),
    integer('rang', 'Wievielte Seite in der Ordnung des Lesens'),
    text('titel', 'Titel'),
    text('frage', 'Die Frage in Alltagssprache'),
    text('thema', 'Thema'),
    text('neuer', 'Kennzahl mit einem anderen Maß, die für spätere Jahre antwortet', {
      ...OPTIONAL,
      refers: 'kennzahlen.kennzahl',
    }),
    text('form', 'eigen: die Seite zeigt ihre Kennzahlen auf eine eigene Weise; leer: eine nach der anderen', {
      ...OMISSIBLE,
      values: FORM,
    }),
    text(
      'stichwort',
      'Wovon sie handelt, mit einem Wort; Übersichten nennen es, wo die Stadt davon einen Wert hat',
      OMISSIBLE,
    ),
  ],
} as const satisfies Table;

export const regionen = {
  name: 'regionen',
  row: 'eine Stadt, ein Kreis, ein Land',
  key: ['ags'],
  sort: ['ags'],
  columns: [
    text('ags', 'Amtlicher Gemeindeschlüssel oder Schlüssel von Kreis, Land, DG', {
      pattern: /^(\d{8}|\d{5}|\d{3}|\d{2}|DG)$/,
    }),
    text('name', 'Name'),
    text('art', 'Art der Region'),
    text('land', 'Schlüssel des Landes', { optional: true, pattern: /^\d{2}$/ }),
    decimal('flaeche_km2', 2, 'Fläche in Quadratkilometern', { ...OPTIONAL, unit: 'Quadratkilometer' }),
    text('gueltig_von', 'Gültig von (JJJJ-MM-TT)', OPTIONAL),
    text('gueltig_bis', 'Gültig bis (JJJJ-MM-TT)', OPTIONAL),
  ],
} as const satisfies Table;

export const kennzahlwerte = {
  name: 'kennzahlwerte',
  row: 'ein Wert, den kein Herausgeber druckt: gerechnet aus zwei Werten für eine Region und ein Jahr, oder aus den Konten eines Haushaltsplans',
  key: ['kennzahl', 'ags', 'jahr', 'wertart', 'reihe', 'quelle'],
  sort: ['kennzahl', 'ags', 'jahr', 'reihe', 'wertart', 'quelle'],
  columns: [
    text('kennzahl', 'Kennung der Kennzahl', { refers: 'kennzahlen.kennzahl' }),
    AGS,
    text('name', 'Name der Region'),
    integer('jahr', 'Jahr'),
    decimal('wert', 6, 'faktor × zaehler / nenner; leer: fehlt, Grund in fehlgrund', {
      ...OPTIONAL,
      unit: 'siehe Spalte einheit',
    }),
    text('einheit', 'Einheit'),
    text('genauigkeit', 'Genauigkeit des Zählers, wie die Quelle sie angibt', {
      values: GENAUIGKEIT,
      optional: true,
    }),
    text('fehlgrund', 'Warum der Wert fehlt', { values: FEHLGRUND, optional: true }),
    text('wertart', 'Art des Zählers', { values: WERTART }),
    text('reihe', 'Reihe des Zählers, innerhalb derer Werte vergleichbar sind; bei einem Haushaltsplan seine Fassung'),
    integer('faktor', 'Womit Zähler durch Nenner malgenommen ist'),
    text('zaehler_kennzahl', 'Kennzahl im Zähler; leer: aus Konten des Haushaltsplans, die formelterme nennt', {
      optional: true,
      refers: 'kennzahlen.kennzahl',
    }),
    decimal('zaehler', 3, 'Zähler', { ...OPTIONAL, unit: 'nach seiner Kennzahl' }),
    text('nenner_kennzahl', 'Kennzahl im Nenner; leer: aus Konten des Haushaltsplans, die formelterme nennt', {
      optional: true,
      refers: 'kennzahlen.kennzahl',
    }),
    decimal('nenner', 3, 'Nenner', { ...OPTIONAL, unit: 'nach seiner Kennzahl' }),
    text('nenner_reihe', 'Reihe des Nenners; wechselt sie, sind Werte nicht vergleichbar', OPTIONAL),
    text('quelle', 'Kennung der Quelle des Zählers', { refers: 'quellen.quelle' }),
    integer('zeile', 'Nummer des Datensatzes des Zählers in der Datei seiner Quelle', OPTIONAL),
    text('nenner_quelle', 'Kennung der Quelle des Nenners', { optional: true, refers: 'quellen.quelle' }),
    integer('nenner_zeile', 'Nummer des Datensatzes des Nenners in der Datei seiner Quelle', OPTIONAL),
    ANMERKUNG,
  ],
} as const satisfies Table;

export const kennzahlbezuege = {
  name: 'kennzahlbezuege',
  row: 'ein Eintrag des Haushalts, von dem eine Kennzahl spricht; spricht sie von mehreren zusammen, sind es mehrere Zeilen',
  key: ['ags', 'kennzahl', 'struktur', 'ebene', 'schluessel'],
  sort: ['ags', 'kennzahl', 'struktur', 'ebene', 'schluessel'],
  columns: [
    AGS,
    text('kennzahl', 'Kennung der Kennzahl', { refers: 'kennzahlen.kennzahl' }),
    STRUKTUR,
    text('ebene', 'Ebene des Eintrags (ebenen.ebene)'),
    text('schluessel', 'Nummer des Eintrags', { refers: 'gliederung.schluessel' }),
    text('groesse', 'Welcher Betrag des Eintrags es ist; leer: keiner, etwa Kosten je Schüler', {
      ...OPTIONAL,
      values: GROESSE,
    }),
    ANMERKUNG,
  ],
} as const satisfies Table;
