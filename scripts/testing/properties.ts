/** Property tests that draw the same cases in every run: a red test stays red until the code is mended. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_261_121 });

export default fc;
