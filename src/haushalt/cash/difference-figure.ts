import { amountUnit } from '../../charts/amount-unit.ts';
import { waterfall } from '../../charts/waterfall.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import type { Picture } from '../../figure/picture.ts';
import { shortEuro } from '../../text/format.ts';
import { CASH_STEPS } from '../../words/de/haushalt/cash.ts';
import { kindOf } from './figures.ts';
import { type Report, type Step, stepsOf } from './reports.ts';
import { stepOrigin } from './sums.ts';

/** Why result and cash differ, in the newest year of which that is told; null in none. */
export function differenceFigure(city: string, reports: readonly Report[]): Figure | null {
  const report = reports.findLast((one) => stepsOf(one) !== null);
  const steps = report && stepsOf(report);
  if (!report || !steps) return null;
  const [result] = steps;
  const last = steps.at(-1);
  const sentence = CASH_STEPS.sentence(report.jahr, result?.betrag ?? 0, last?.betrag ?? 0);
  const unexplained = steps.some(({ what }) => what === 'rest');
  return figure({
    id: 'kasse-und-ergebnis',
    sentence,
    subtitle: CASH_STEPS.subtitle(city, kindOf(report), report.jahr),
    picture: stepsPicture(steps, sentence),
    view: 'both',
    sources: [report.quelle],
    notes: [CASH_STEPS.formula, unexplained && CASH_STEPS.unexplained],
    caption: CASH_STEPS.caption(city, report.jahr),
    rows: steps,
    row: {
      origin: (step) => stepOrigin(report, step),
      note: ({ what }) => (what === 'summe' ? CASH_STEPS.sum : undefined),
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
  const legend = CASH_STEPS.legend(unit.name);
  return { draw: (document, width) => waterfall(drawn, { label, width, legend }, document) };
}
