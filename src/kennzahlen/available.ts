import { toldValue } from './plan/plan-values.ts';
import { SHEETS, type Sheet } from './sheets.ts';
import { loadStatistic } from './values.ts';

/** The sheets of which the data of this city have at least one figure. */
export async function availableSheets(): Promise<Sheet[]> {
  const found = await Promise.all(
    SHEETS.map(async (sheet) => {
      const statistics = await Promise.all(sheet.statistik.map(loadStatistic));
      const [planned] = sheet.plan;
      return (
        statistics.some((statistic) => statistic !== null) ||
        (planned !== undefined && (await toldValue(planned))?.wert != null)
      );
    }),
  );
  return SHEETS.filter((_, index) => found[index]);
}
