import { amountUnit } from '../../charts/amount-unit.ts';
import { waterfall } from '../../charts/waterfall.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import type { Picture } from '../../figure/picture.ts';
import { shortEuro } from '../../text/format.ts';
import { kindOf } from './figures.ts';
import { type Report, type Step, stepsOf } from './reports.ts';
import { stepOrigin } from './sums.ts';

/** "1,2 Mio. € mehr in der Kasse". */
const moreOrLess = (betrag: number): string =>
  betrag === 0
    ? 'gleich viel in der Kasse'
    : `${shortEuro(Math.abs(betrag))} ${betrag > 0 ? 'mehr' : 'weniger'} in der Kasse`;

/** Why result and cash differ, in the newest year of which that is told; null in none. */
export function differenceFigure(city: string, reports: readonly Report[]): Figure | null {
  const report = reports.findLast((one) => stepsOf(one) !== null);
  const steps = report && stepsOf(report);
  if (!report || !steps) return null;
  const [result] = steps;
  const last = steps.at(-1);
  const sentence = `${report.jahr}: Ergebnis ${shortEuro(result?.betrag ?? 0)}, ${moreOrLess(last?.betrag ?? 0)}`;
  const unexplained = steps.some(({ what }) => what === 'rest');
  return figure({
    id: 'kasse-und-ergebnis',
    sentence,
    subtitle: `${city}: vom Jahresergebnis zur Kasse, ${kindOf(report)} ${report.jahr}, in Euro`,
    picture: stepsPicture(steps, sentence),
    view: 'both',
    sources: [report.quelle],
    notes: [
      'Ergebnis + Abschreibungen − Sonderposten + Rückstellungen + Abgrenzung + Sonstiges = Saldo der laufenden Zahlungen. Dazu kommen Investitionen und Kredite.',
      unexplained &&
        'Was die Quelle zwischen Ergebnis und laufenden Zahlungen nicht nennt, steht als „nicht aufgeschlüsselt“ da: eigene Rechnung.',
    ],
    caption: `${city}: vom Jahresergebnis zur Kasse ${report.jahr}, in Euro`,
    rows: steps,
    row: {
      origin: (step) => stepOrigin(report, step),
      note: ({ what }) => (what === 'summe' ? 'Zwischensumme' : undefined),
    },
    columns: [
      { name: 'schritt', title: 'Schritt', kind: 'text', value: ({ name }) => name },
      { name: 'betrag', title: 'Euro', kind: 'change', value: ({ betrag }) => betrag },
    ],
  });
}

/** From the result to the cash as a way. */
function stepsPicture(steps: readonly Step[], label: string): Picture {
  const unit = amountUnit(steps.map(({ betrag }) => betrag));
  const drawn = steps.map(({ name, betrag, what }) => ({
    name,
    amount: betrag,
    shown: `${betrag > 0 ? '+' : ''}${unit.text(betrag)}`,
    says: `${name}: ${betrag > 0 ? '+' : ''}${shortEuro(betrag)}`,
    isSum: what === 'ergebnis' || what === 'summe',
  }));
  const legend = `Balken: was auf dem Weg dazukommt und abgeht, in ${unit.name}; dunkel: was es bis dahin ergibt`;
  return { draw: (document, width) => waterfall(drawn, { label, width, legend }, document) };
}
