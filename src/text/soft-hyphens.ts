import hyphen from 'hyphen/de';

/** Parts of a word before and after a break have at least so many letters. */
const SHORTEST = 4;

/** A name with soft hyphens in its long words, for labels of narrow tiles. */
export const withSoftHyphens = (name: string): string =>
  hyphen
    .hyphenateSync(name, { minWordLength: 9 })
    .replace(/[\p{L}\u00ad]+/gu, (word) =>
      word
        .split('\u00ad')
        .reduce((done, part) =>
          done.length - done.lastIndexOf('\u00ad') - 1 < SHORTEST || part.length < SHORTEST
            ? done + part
            : `${done}\u00ad${part}`,
        ),
    );
