/** What no budget can say: then accounts are summed wrongly or the file is, and the site is not built. */
import type { Ratio } from './ratio.ts';

/**
 * Stops at a share of a whole that is none, and at a whole that is smaller than one of its parts.
 * @param hoechstens the highest value that can be; null where the figure is no share
 * @param where figure, version and year, for the message
 * @throws with both sides of the fraction and the reason
 */
export function checkPlausible(hoechstens: number | null, { wert, zaehler, nenner }: Ratio, where: string): void {
  if (wert === null) return;
  const stop = (grund: string): never => {
    throw new Error(
      `${where}: ${wert.toFixed(2)} % aus Zähler ${zaehler.betrag} und Nenner ${nenner.betrag} (Euro): ${grund}. ` +
        'Stimmen die Beträge, der Kontenrahmen der Fassung (fassungen.rahmen) und seine formelterme?',
    );
  };
  const added = nenner.glieder.filter(({ vorzeichen }) => vorzeichen > 0);
  const whole = added.reduce((sum, { betrag }) => sum + Math.round((betrag ?? 0) * 100), 0);
  const larger = added.find(({ betrag }) => Math.round((betrag ?? 0) * 100) > whole);
  if (larger) stop(`das Ganze (${whole / 100}) ist kleiner als sein Teil ${larger.nummer} (${larger.betrag})`);
  if (hoechstens !== null && wert > hoechstens) stop(`ein Anteil über ${hoechstens} % kann nicht sein`);
  if (hoechstens !== null && wert < 0) stop('ein Anteil unter 0 % kann nicht sein');
}
