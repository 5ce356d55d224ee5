import { stem } from './fold.ts';
import { type Tongue, wordSet } from './tongue.ts';

/** Who parks is in no park: this verb keeps its ending. */
const PARKING = /^(ge|ein)?park(en|e|t|st|te|ten)$/;

/** "Zweitwohnungssteuer" and "Zweitwohnungsteuer" are one. */
const JOINED_TAX = /ssteuer/;

/** German, as people ask a town hall. */
export const GERMAN: Tongue = {
  stem: (word) => (PARKING.test(word) ? 'parken' : stem(word.replace(JOINED_TAX, 'steuer'))),
  stop: wordSet(
    `berechnet berechne berechnen errechnet errechnen ermittelt ermitteln bedeutet bedeuten heisst heissen meint definiert definition bedeutung formel
     versteht versteh wann wieso weshalb wenig wenige weniger letztem letzter vorigem vergangenem zwei drei vier funf sechs sieben acht zehn
     ab aber aktuell aktuelle aktuellen alle allen aller alles als also am an ans ansatz ansatze auch auf aus bei beim bekomme bekommt
     bezahlen bezahlt bin bis bitte burger burgerin da dafur damit dann darf das dass dem den denn der des die dies diese dieser dieses
     doch dort du durch durfen durft durfte eigentlich ein eine einem einen einer eines einzelne einzelnen einzelner einzelnes einwohnerin er es etwa etwas euch euer eure
     euro finde finden findest findet fur gab ganz geben gegen gehen gehoren gehort geht geld gibt gibts ging gross habe haben hat
     hatte heute hier hoch ich ihr ihre ihrem ihren ihrer im in information informationen ins ist ja jahr jahre jahrlich je jede jeder jedes jetzt kam kann
     kein keine kommen kommt konnen konnte konnten kopf leistet macht mal man mehr mein meine meinem meinen meiner mich mir mit mochte
     mochten muss mussen musst musste nach neu neue neuem neuen neuer neues nicht niedrig noch nun nur ob oder ohne person pro schon
     erklarung erklare erklart gesamt gesamte gesamten gesamter
     drauf drin dran wirklich tatsachlich ganze ganzen ganzer ganzes oft jeden denn halt eben bloss gerade echt hinter
     teurer billiger hoher hohere niedriger besser schlechter armer reicher explodiert explodieren passiert passieren gehalten eingehalten
     gebrochen erfullt vorgesehen eingeplant veranschlagt anteil wirkt tut tun zugenommen abgenommen allein gemacht machen ende hin brocken batzen zahle zahlst schafft
     anzahl fertig fertiggestellt steckt stecken geplant geplante geplanten derzeit momentan bisher bislang insgesamt genau ungefahr uberhaupt braucht brauche brauchen fliesst fliessen lasst genug jemand sagt sagen millionen million milliarden mio mrd
     seit seite sich sie sind so soll sollen sollte sollten stadt stark steigen steigt stieg stiegen gestiegen sinken sinkt sank gesunken wachsen wachst gewachsen stehen steht suche uber ubrigens um und uns unser unsere unserer
     unter viel viele vom von vor war waren warum was weil welche welchem welchen welcher welches wem wenn wer werden wie wieviel furs ums ans aufs vors hohe lange kriegt kriegen krieg bekam erhalt erhalten is isses stammen stammt gegenuber vergangenen vorigen letzten letztes letzte kohle vorjahr vorjahres
     wieviele verdienen verdient verdiene verdienst will wir wird wo wofur woher wohin wollen wurde zahlen zahlt zeige zeigen zu zum zur zwischen`,
  ),
  foreign: wordSet(
    'the how much many does what which who spend spent spending city budget tax taxes revenue on of for are is debt cost costs schools',
  ),
  sentences: [
    ['aufwand', /\bgibt\b.*\baus\b|\b(ausgaben?)?(posten|brocken|batzen)\b/],
    [
      'aenderung',
      /\b(steigen|steigt|stieg|stiegen|gestiegen|sinken|sinkt|sank|gesunken|wachsen|wachst|gewachsen|explodier(t|en)|zugenommen|abgenommen|teurer|billiger)\b/,
    ],
  ],
  measures: [
    ['kosten', /^((ge)?kost(en|et|ete|eten)?|teuer(st\w*)?|zuschuss(bedarf)?)$/],
    ['aufwand', /^(ausgab(e|en)|ausgeben|ausgibt|ausgegeben|aufwand|aufwendung(en)?)$/],
    [
      'ertrag',
      /^(einnahm(e|en)|einnahmequellen?|einnehmen|einnimmt|nimmt|ertrag(e)?|bringt|bringen|einbringt|eingenommen|kassiert|verdien(t|en|e|st))$/,
    ],
    ['satz', /^(hebesatz(e)?|steuersatz|prozent)$/],
  ],
  // "wie viele" asks for a count, which is no amount of money
  amounts: [
    ['anzahl', /\b(wie ?viele|anzahl)\b/],
    ['hoehe', /\b(hoch|niedrig|gross)\b/],
    ['menge', /\bwie ?viel\b|^(der )?(plan)?ansatz\b/],
  ],
  lacks: [
    ['wann', /\b((?<!von )(?<!seit )wann(?!.*\b(daten|zahlen|seite)\b)|eroffnet|eroffnung|fertigstellung|baubeginn)\b/],
    ['warum', /\b(warum|wieso|weshalb)\b/],
    ['anspruch', /\b(bekomme ich|kriege ich|steht mir|habe ich anspruch|bin ich berechtigt)\b/],
    ['wer', /\b(wer|wem) (be|fi)?(zahlt|nanziert|zahlen)\b/],
    ['preis', /\b(preise?|\w+preise?|eintritt\w*|teuer|kostet (mich )?(ein|eine|einen)|kostet mich)\b/],
    // how high a tax or a fee is
    [
      'satz',
      /\b\w*(steuer|gebuhr|gebuhren|beitrag|beitrage|umlage|satz)\b.*\bhoch\b|\bhoch\b.*\b\w*(steuer|gebuhr|gebuhren|beitrag|beitrage|umlage|satz)\b|\bkostet (mich )?(die |eine )?\w*steuer\b|\b\w*steuer\b.*\b(hohe|kosten)\b|steuer fur (eine?n?|zwei|drei|vier|\d) \w+/,
    ],
  ],
  defines:
    /\bwas (heisst|bedeute[nt]|meint|ist eine?|versteht)\b|\b(berechnet|berechnen|berechne|errechnet|ermittelt|definition|bedeutung|formel|definiert|erklarung|erklare|erklart)\b/,
  asksWhat: /\bwas (ist|sind)\b/,
  ranks: /\b(rang(folge|liste|platz)?|ranking|platz(ierung)? unter|andere[nr]? stadte?n?)\b/,
  ratio: /(quote|intensitat|grad)$/,
  compares:
    /\b(vergleich\w*|rang(folge|liste|platz)?|ranking|verglichen|gegenuber|quellen?|woher|stammt|stammen|(von|seit) wann|wie (alt|aktuell|neu))\b/,
  beside:
    /^(verglichen|grossstadte?n?|beschl(uss|usse|ussen)|svv|stadtverordnetenversammlung|drucksachen?|sachstand|umsetzung(sstand)?|eintritt|preise?|stand|entwicklung|entwickelt|verlauf|wachstum|zuwachs|prognose|ausblick|erwartet|trend|anstieg|ruckgang|einbruch|ubersicht|liste|aufstellung|statistik|details|dokumente?|papiere?|kreisfreie[nrs]?|vorlagen?|unterlagen?|pdf)$/,
  pay: {
    wage: /\b(gehalt|lohn|besoldung|verdienst|monatslohn|monatsgehalt|jahresgehalt)\b/,
    earns: /\bverdien(t|en|e|te)\b/,
    person:
      /\b\w*(meister|mann|frau|leiter|beamt|dezernent|direktor|chef|erzieher|lehrer|arbeiter|angestellt|pfleger|polizist|kammerer|minister|gartner|fahrer)(er?|in|innen|n|s)?\b/,
    gets: /\b(bekommt|bekommen|kriegt|kriegen|erhalt)\b/,
    city: /\b(stadt|kommune|gemeinde|haushalt|wir|mit|durch|am|an)\b/,
    cityWord: 'stadt',
    place: /\b(in|von|bei|fur|der) (der |unserer )?(stadt|kommune|gemeinde)$/,
    hint: 'gehalt einer person',
  },
  explained: ['Begriff', 'Kennzahl', 'Hebesatz'],
  numbered: /^(produkt|unterprodukt|produktgruppe|produktbereich|konto|kontengruppe|fachbereich|bereich|nummer|nr)$/,
  largest: /^(meist(e|en|es|er)?|grosst\w+|hochst\w+|teuerst\w+|teuersten|wichtigst\w+)$/,
  heads: /\b(je|pro|als|(fur )?jede[nrs]?) (einwohner(in)?|kopf|burger(in)?|person|nase)\b/,
  head: /^einwohner/,
  namesAThing: /^(ausgabe|einnahme|ertrag|aufw[ae]nd|zuschuss|hebes[ae]tz|steuers[ae]tz)/,
  budget: /^((haushalt|haushaltsplan|plan|etat|budget|(stadt)?verwaltung)s?|haushaltssatzung)$/,
  whole: 'haushalt',
  money: /\b(geld|gelder|kohle|steuergeld(er)?)\b/,
  trend:
    /\b(entwicklung|entwickelt|verlauf|wachstum|trend|(ver|ge)andert|seit \d{4}|uber die jahre|in den letzten jahren)\b/,
  stronger: /^(rekord|riesen|millionen|gesamt)/,
  granted: /^(zuschuss|zuschusse|zuwendung(en)?|forderung|subvention(en)?)$/,
  recipient: 'Empfänger',
  service: 'Leistung',
  surplus: /^uberschuss/,
  ofTheCity: /^(stadt|haushalts?|kommunal|gemeinde)/,
  tooWide: /^(bund|land)(e|es)?$/,
  perInhabitant: 'je Einwohner',
  activity:
    /^(sanier\w*|reparatur\w*|repariert?|neubau|ausbau|umbau|bau|erneuerung|pflege|unterhaltung|forderung|planung|umsetzung|(ver|ge)andert|(ver)?anderung(en)?)$/,
  vague:
    /^(platze?n?|verbrauch|bestand|entwicklung|bau|ausbau|neubau|mangel|bedarf|anzahl|zahl|zahlen|toiletten?|lasten?|gelder|plane?|pflege|reparatur|sanierung|reinigung)$/,
  remainder: /^(sonstig|ander|ubrig|weiter)e[nrs]?$/,
  compounds: true,
};
