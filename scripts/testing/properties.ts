/**
 * Property tests that draw the same cases in every run: a red test stays red until the code is mended. `KLARHAUSHALT_SEED=1`
 * draws others; a failure names its seed.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.KLARHAUSHALT_SEED ?? 20_261_121) });

export default fc;
