import { createHash } from 'node:crypto';

/**
 * An address of the same thing for ever, made from its names: a UUID (RFC 9562, version 8), as the site may have no
 * address yet that a `tag:` could begin with.
 */
export function stableUrn(names: readonly string[]): string {
  const hash = createHash('sha256').update(names.join('\n')).digest('hex');
  const [a, b, c, d, e] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(13, 16),
    hash.slice(17, 20),
    hash.slice(20, 32),
  ];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}
