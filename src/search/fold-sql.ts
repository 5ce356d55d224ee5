/**
 * SQL that folds a text as `fold` does, on both engines: small letters, no accents, ss for ß, and umlauts that are written out as
 * one letter. RE2 looks neither back nor ahead, so what stands before a pair is kept.
 */
export const foldSql = (text: string): string => {
  const plain = `strip_accents(replace(lower(${text}), 'ß', 'ss'))`;
  return ['ae', 'oe', 'ue'].reduce(
    (sql, pair) => `regexp_replace(${sql}, '(^|[^aeiouqy])${pair}', '\\1${pair[0]}', 'g')`,
    plain,
  );
};
