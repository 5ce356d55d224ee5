import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('serves the site where it has gone, when that was before it began', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'start-'));
  await writeFile(join(dist, 'index.html'), 'Haushalt');
  const server = fork(fileURLToPath(new URL('start.ts', import.meta.url)), [join(dist, 'war-hier')], {
    execArgv: ['--import', 'tsx'],
    silent: true,
  });
  const ended = once(server, 'exit').then(() => 'ended before it served');
  server.send(dist);
  const said = await Promise.race([once(server.stdout ?? server, 'data').then(String), ended]);
  const [url = ''] = /http:\S+/.exec(said) ?? [said];
  const text = url.startsWith('http') ? await (await fetch(url)).text() : said;
  server.kill();
  await ended;
  await rm(dist, { recursive: true });
  expect(text).toBe('Haushalt');
});
