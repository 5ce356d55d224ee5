/** What of the topics is new since an earlier visit. Pure: the script of the page keeps what it needs in the browser. */

/** What each topic told on a day, by its fingerprint. */
export interface Seen {
  readonly day: string;
  readonly topics: Readonly<Record<string, string>>;
}

/** What a browser keeps: the last visit, and the one on an earlier day, so that a page that is loaded twice tells the same twice. */
export interface Kept extends Seen {
  readonly earlier: Seen | null;
}

export interface News {
  /** The day of the earlier visit; null on the first one. */
  readonly since: string | null;
  readonly changed: readonly string[];
  /** To be kept from now on. */
  readonly kept: Kept;
}

/** What is new today, and what to remember of it. */
export function newsOf(kept: Kept | null, today: Seen): News {
  const earlier = kept === null || kept.day === today.day ? (kept?.earlier ?? null) : pick(kept);
  const changed = earlier
    ? Object.keys(today.topics).filter((topic) => earlier.topics[topic] !== today.topics[topic])
    : [];
  return { since: earlier?.day ?? null, changed, kept: { ...today, earlier } };
}

const pick = ({ day, topics }: Seen): Seen => ({ day, topics });

/** What was kept, or null where it is none of ours. */
export function keptFrom(text: string | null): Kept | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Kept> | null;
    if (typeof value?.day !== 'string' || typeof value.topics !== 'object' || value.topics === null) return null;
    const earlier = value.earlier ?? null;
    const whole = earlier !== null && typeof earlier.day === 'string' && typeof earlier.topics === 'object';
    return { day: value.day, topics: value.topics, earlier: whole ? earlier : null };
  } catch {
    return null;
  }
}
