/** What one must know before adding up a table. */

/** Where names differ from those of the source, and why. */
const NAMES = {
  reviewed: 'Schreibfehler der Quelle sind behoben; ihr Wortlaut steht in name_quelle.',
  differ: 'Wo eine Bezeichnung von der Quelle abweicht, steht deren Wortlaut in name_quelle.',
} as const;

/** Which accounts are internal charging: their groups. */
export const internalLimit = (groups: readonly string[]): string =>
  `Die interne Verrechnung (Konten, die mit ${groups.join(' oder ')} beginnen) ist enthalten. Wer sie nicht herausnimmt, zählt sie doppelt.`;

/**
 * What one must know before adding up a table: true of every city, because it follows from how the tables are made. `reviewed`: were the names
 * gone through by hand?
 */
export const tableLimits = (reviewed: boolean): Readonly<Record<string, readonly string[]>> => {
  const names = NAMES[reviewed ? 'reviewed' : 'differ'];
  return {
    haushalt: [
      'Eine Zeile kann ein Plan oder ein Ergebnis sein. Was sie ist, sagt wertart; welche Fassung des Plans, sagt fassung. Beträge verschiedener Fassungen desselben Jahres nie zusammenzählen.',
      'Teile des Haushalts (teil) nie zusammenzählen: Ergebnishaushalt und Finanzhaushalt sagen dasselbe Geld auf zwei Arten.',
      'Ertrag und Aufwand, Einzahlung und Auszahlung, Einnahme und Ausgabe sind alle positiv; negativ sind sie nur, wo die Quelle es ist. Das Ergebnis ist Ertrag minus Aufwand.',
      'Die interne Verrechnung (gliederung.rolle = intern) ist enthalten. Wer sie nicht herausnimmt, zählt sie doppelt.',
      'Wo die Quelle eine 0 hat, steht keine Zeile. Wo die Quelle leer ist, steht eine Zeile ohne betrag.',
      'Nummern in aufgabe, art und organisation gelten nur in ihrer Gliederung (fassungen.struktur); was darüber steht, sagt die Tabelle gliederung.',
    ],
    haushalt_mit_namen: [
      'Dieselben Zeilen wie haushalt; es gelten dieselben Regeln. Die Namen sind die der Gliederung, in der die Fassung steht.',
      'Vor dem Summieren auf eine fassung, eine wertart, einen teil, eine richtung und ein jahr filtern und intern = ja weglassen.',
    ],
    ebenen: ['Eine Gliederung (struktur) hat ihre eigenen Ebenen; dieselbe Kennung heißt in jeder dasselbe.'],
    gliederung: [
      'Einträge verschiedener Gliederungen sind nicht dieselben, auch wenn sie dieselbe Nummer haben.',
      'Haben mehrere Ebenen dieselbe Nummer, meint haushalt die unterste.',
      'Kurze Namen und Suchworte sind von uns.',
    ],
    werte: [
      'In der Spalte wert stehen verschiedene Einheiten; die Einheit steht in jeder Zeile.',
      'Vergleichbar sind nur Werte derselben reihe.',
      'Für ein Jahr kann es mehrere Werte geben: von verschiedenen Quellen, nach verschiedenen Abgrenzungen. Nie zusammenzählen.',
      'Eine leere Zelle in wert heißt: fehlt. Den Grund nennt fehlgrund.',
      'Aufgelöste Kreise behalten ihren Schlüssel; bis wann er galt, steht in der Tabelle „regionen“ in der Spalte gueltig_bis.',
    ],
    investitionen: [
      'Verglichen werden darf nur, was dasselbe umfasst (umfang); zusammengezählt nur, was derselbe Träger zahlt (traeger).',
      'Einzelne veröffentlichte Zahlen, keine vollständige Liste aller Investitionen.',
      'Kosten im Ganzen (gesamtkosten) und Beträge einzelner Jahre (betrag) sind verschiedene Zahlen.',
    ],
    kennzahlbezuege: [
      'Welcher Eintrag gemeint ist, haben meist wir zugeordnet; anmerkung sagt, wonach.',
      'Eine Kennzahl mit mehreren Zeilen spricht von ihren Einträgen zusammen, nicht von jedem einzeln.',
    ],
    abgleiche: [
      'Gleich heißt: derselbe Betrag, bis auf die Rundung der anderen Zahl. Es sagt nicht, dass eine der beiden Zahlen ein Ergebnis ist.',
      'Verschieden heißt nicht falsch: Fassung, Umfang oder Zeitpunkt können andere sein. Beide Zahlen bleiben stehen.',
    ],
    vorschlaege: [
      'Punkte sind keine Menschen: Wer abstimmt, kann mehrere vergeben. Punkte verschiedener Bürgerhaushalte sind nicht vergleichbar.',
      'Ein leerer Ausgang heißt: Unsere Quellen sagen nichts dazu, nicht: abgelehnt.',
    ],
    zuwendungen: [
      'Zusammengezählt werden darf nur, was dieselbe liste im selben jahr mit demselben stand nennt. Zeilen ohne liste sind einzelne Funde.',
      'Menschen stehen nie mit Namen darin: Was sie zusammen bekommen, steht unter dem Empfänger Einzelpersonen.',
      'Wie weit eine Zuwendung ist, sagt stand: Beantragt oder vorgeschlagen ist nicht bewilligt.',
    ],
    dossiers: ['Was wichtig ist, haben wir ausgewählt; andere würden anders wählen.'],
    dossierteile: [
      'Die Tabelle nennt nur, was wo steht. Die Zahlen selbst stehen in haushalt, werte, investitionen, vorhaben, stellen, beteiligungen und kasse.',
    ],
    beteiligungen: [
      'Ein Unternehmen, das auf mehreren Wegen gehalten wird, hat mehrere Zeilen. Seine Beträge sind dieselben: nicht zusammenzählen.',
      'Der Anteil der Stadt ist das Produkt der Anteile auf dem Weg, über alle Wege zusammengezählt.',
      'Umsätze und Ergebnisse verschiedener Unternehmen enthalten auch, was sie einander zahlen: Ihre Summe ist kein Abschluss der Stadt.',
    ],
    stellen: [
      'Stellen sind keine Menschen: Zwei Menschen können sich eine Stelle teilen, und unbesetzte Stellen kosten nichts.',
      'Gruppen und Bereiche mit weniger als drei Stellen stehen zusammen, auch in den Jahren, in denen sie größer sind: Aus keiner Zahl lässt sich schließen, was ein einzelner Mensch verdient.',
      'Summen je Gruppe sind Mindestzahlen: Was bei übrigen Gruppen oder Bereichen steht, ist nicht darin.',
    ],
    kasse: [
      'Ein Bestand ist kein freies Geld: Ein Teil ist schon vergeben oder gehört anderen.',
      'Bürgschaften sind keine Schulden: Gezahlt wird nur, wenn ein anderer nicht zahlt.',
      'Rücklagen sind kein Geld auf einem Konto, sondern frühere Überschüsse, die noch nicht aufgebraucht sind.',
      'sonderposten und abgrenzung tragen das Vorzeichen, mit dem die Quelle sie nennt; in der Rechnung vom Ergebnis zur Kasse werden Sonderposten abgezogen.',
    ],
    massnahmenorte: [
      'Die Zuordnung ist von uns, nach den Wörtern der Quelle; sie sagt nicht, wo genau gebaut wird.',
      'Maßnahmen, deren Quelle keinen bekannten Ort nennt, stehen hier nicht.',
    ],
    orte: ['Umrisse sind vereinfacht und taugen nicht zum Messen. Ihre Lizenz steht bei der Quelle.'],
    leistungen: ['Jede Zeile gilt für ihren Stichtag. Ob eine Leistung heute online ist, sagt sie nicht.'],
    vorhaben: ['Jede Zeile sagt, was eine Quelle an ihrem Stichtag sagte, nicht, was heute gilt.'],
    produkte: [`${names} Kurze Namen und Suchworte sind von uns.`],
    unterprodukte: [names],
    konten: [
      `${names} Kurze Namen und Suchworte sind von uns.`,
      'rolle und kategorie folgen dem Kontenrahmen der Fassung (fassungen.rahmen). Sie sind leer, wo er unbekannt ist oder über das Konto nichts sicher sagt.',
    ],
    kontenrahmen: [
      'Es gilt das längste Präfix, mit dem die Nummer eines Kontos beginnt, und nur im Kontenrahmen der Fassung.',
      'Nur Zeilen mit der sicherheit belegt oder datei entscheiden über Beträge; die übrigen sind nicht nachgelesen.',
      'Bezeichnungen sind gekürzt oder in unseren Worten; rolle und kategorie sind unsere Zuordnung.',
    ],
    formelterme: [
      'Die Glieder gelten nur im Kontenrahmen ihrer Zeile. Ein Plan in einem anderen Kontenrahmen hat hier keine Kennzahl.',
      'Interne Verrechnung (konten.rolle = intern) zählt in keiner Kennzahl.',
      'Welche Konten für welches Glied stehen, ist unsere Zuordnung; quelle nennt, wo die Nummern ihre Namen haben.',
    ],
    positionen: ['Nur Positionen, die in der Quelle anders heißen als ihr Konto.'],
    organisation: [
      'Fachbereiche verschiedener Gliederungen sind nicht dieselben, auch wenn sie dieselbe Nummer haben.',
    ],
    kennzahlwerte: [
      'Jede Zeile ist eine eigene Rechnung aus zwei Werten der Tabelle werte: faktor × zaehler / nenner. Wo zaehler_kennzahl leer ist, sind Zähler und Nenner Summen von Konten eines Haushaltsplans; welche, steht in formelterme. Es gelten die Lizenzen beider Quellen (quelle und nenner_quelle).',
      'Kennzahlen aus einem Haushaltsplan gibt es nur für seinen führenden Teil: den Ergebnis- oder den Verwaltungshaushalt. Teile werden nie zusammengezählt.',
      'Vergleichbar sind nur Werte derselben reihe; je Einwohner auch nur derselben nenner_reihe, weil jeder Zensus neu zählt.',
      'Was eine Kennzahl nicht sagt, steht in kennzahlen.grenzen. Regionen verschiedener Art (regionen.art) nie zusammen ordnen.',
      'Eine leere Zelle in wert heißt: fehlt. Den Grund nennt fehlgrund.',
    ],
    kennzahlen: ['Die Erklärungen sind in unseren Worten; was rechtlich gilt, steht in der Rechtsquelle.'],
    regionen: [
      'flaeche_km2 ist eine einzelne Angabe ohne Jahr. Flächen einzelner Jahre stehen, wo es sie gibt, in werte: nach anderer Quelle und anderem Stand, deshalb können sie abweichen.',
    ],
    glossar: ['Die Erklärungen sind in unseren Worten; was rechtlich gilt, steht in der Quelle.'],
    korrekturen: [
      'Nur Zellen, die gegenüber ihrer Quelle berichtigt sind. Die Tabellen enthalten schon den neuen Wert.',
      'Die Zeile findet man über schluessel: die Spalten ihres Schlüssels mit ihren Werten, getrennt durch |.',
    ],
    quellen: ['Die Lizenz ist die, die die Quelle selbst angibt; ungeklaert heißt: Sie gibt keine an.'],
  };
};
