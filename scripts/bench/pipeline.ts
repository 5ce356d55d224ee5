/** From the raw file to the Parquet: import into a temporary copy of `data/`, then the data build from it. */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Measured, measure, ROOT } from './process.ts';
import { repeat } from './samples.ts';

const PACKAGE = join(ROOT, '../shared/data/real/potsdam/datapackage.json');
const DATASET = 'potsdam/potsdam-2017-entwurf';

export interface PipelineRun {
  readonly importing: Measured;
  readonly building: Measured;
}

/** Null where the raw file of 204 MB is not at hand: it is no part of the repository. */
export async function measurePipeline(): Promise<PipelineRun[] | null> {
  if (!existsSync(PACKAGE)) return null;
  const folder = await mkdtemp(join(tmpdir(), 'klarhaushalt-bench-'));
  const [data, out] = [join(folder, 'data'), join(folder, 'daten')];
  const dataset = join(data, DATASET);
  try {
    await cp(join(ROOT, 'data'), data, { recursive: true });
    return await repeat(async () => ({
      importing: await measure(['--import', 'tsx', 'scripts/import.ts', PACKAGE, '--to', dataset]),
      building: await measure(['--import', 'tsx', 'scripts/build-data.ts'], {
        KLARHAUSHALT_DATA: dirname(dataset),
        KLARHAUSHALT_GENERAL: join(data, 'general'),
        KLARHAUSHALT_DATEN: out,
      }),
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}
