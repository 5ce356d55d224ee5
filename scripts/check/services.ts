/** Does every level of a service belong to a model, and is the model's scale long enough for it? */
import type { Problems } from '../problems.ts';
import type { Merged } from '../reshape/merge.ts';

/** Why a level and a model do not go together; undefined when they do. A level without model would say nothing. */
export function levelFault(level: string | null, model: string | null): string | undefined {
  if (level === null) return model === null ? undefined : 'eine Stufe, weil modell nicht leer ist';
  if (model === null) return 'ein Modell, weil reifegrad nicht leer ist';
  const [low, high] = model.split('-').map(Number) as [number, number];
  const value = Number(level);
  return Number.isInteger(value) && value >= low && value <= high ? undefined : `eine Stufe von ${low} bis ${high}`;
}

/** Names every service whose level and model do not go together. */
export function checkServices(merged: Merged, problems: Problems): void {
  const services = merged.get('leistungen');
  // What could not be read is named already, and looks here like a level that is missing.
  if (!services.complete) return;
  const [level, model] = [services.reader('reifegrad'), services.reader('modell')];
  for (const row of services.rows) {
    const expected = levelFault(level(row), model(row));
    if (expected === undefined) continue;
    const { file, record } = row;
    problems.add({ kind: 'Reifegrad', file, record, column: 'reifegrad', text: level(row) ?? '', expected });
  }
}
