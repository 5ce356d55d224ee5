import { describe, expect, it } from 'vitest';
import { type Query, query } from './engine.ts';
import { answerMemory } from './memory.ts';

/** An engine that counts its questions and fails those that are to fail. */
function counting(fails: (sql: string, at: number) => boolean = () => false) {
  const asked: string[] = [];
  const run = async <R>({ sql }: Query<R>): Promise<R[]> => {
    asked.push(sql);
    if (fails(sql, asked.length)) throw new Error(sql);
    return [{ sql }] as R[];
  };
  return { asked, run };
}

describe('the memory of answers', () => {
  it('asks a question once, also when it is asked twice at the same time', async () => {
    const engine = counting();
    const ask = answerMemory(3)(engine);
    await Promise.all([ask(query('a')), ask(query('a'))]);
    expect(await ask(query('a'))).toEqual([{ sql: 'a' }]);
    expect(engine.asked).toEqual(['a']);
  });

  it('forgets what was asked longest ago', async () => {
    const engine = counting();
    const ask = answerMemory(2)(engine);
    for (const sql of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(query(sql));
    expect(engine.asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('does not remember a failure', async () => {
    const engine = counting((_, at) => at === 1);
    const ask = answerMemory(2)(engine);
    await expect(ask(query('a'))).rejects.toThrow('a');
    expect(await ask(query('a'))).toEqual([{ sql: 'a' }]);
  });

  it('keeps an answer when an older one to the same question fails later', async () => {
    const asked: string[] = [];
    let fail = (): void => {};
    const ask = answerMemory(1)({
      run<R>({ sql }: Query<R>): Promise<R[]> {
        asked.push(sql);
        if (asked.length > 1) return Promise.resolve([{ sql }] as R[]);
        return new Promise((_, reject) => {
          fail = () => reject(new Error(sql));
        });
      },
    });
    const first = ask(query('a'));
    await ask(query('b'));
    await ask(query('a'));
    fail();
    await expect(first).rejects.toThrow('a');
    await ask(query('a'));
    expect(asked).toEqual(['a', 'b', 'a']);
  });
});
