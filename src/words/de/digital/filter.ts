/** "12 von 45 Leistungen": what a reader is told after each change of the filter; `some` where no service has all words. */
export const filterMessage = (shown: number, all: number, some = false): string =>
  some
    ? `Keine der ${all} Leistungen hat alle Wörter; ${shown} ${shown === 1 ? 'hat' : 'haben'} eines davon.`
    : shown === 0
      ? `Keine der ${all} Leistungen passt dazu. Was hier fehlt, kann es trotzdem geben: Die Papiere nennen nur einzelne Leistungen.`
      : shown === all
        ? `Alle ${all} Leistungen.`
        : `${shown} von ${all} Leistungen.`;
