import { selectedValue } from './plan/plan-values.ts';
import { loadSheets, type Sheet } from './sheets.ts';
import { loadStatistic } from './values.ts';

/** The sheets of which the data of this city have at least one figure. */
export async function availableSheets(): Promise<Sheet[]> {
  const sheets = await loadSheets();
  const found = await Promise.all(
    sheets.map(async (sheet) => {
      const statistics = await Promise.all(sheet.statistik.map(loadStatistic));
      const [planned] = sheet.plan;
      return (
        statistics.some((statistic) => statistic !== null) ||
        (planned !== undefined && (await selectedValue(planned))?.wert != null)
      );
    }),
  );
  return sheets.filter((_, index) => found[index]);
}
