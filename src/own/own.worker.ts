/** Reads and understands the visitor's files beside the page. */
import { Refused } from '../reader/refused.ts';
import type { Message, Reply, Tasks } from './reader.ts';
import { Session } from './session.ts';

let session: Session | undefined;

const opened = (): Session => {
  if (!session) throw new Error('no file is open');
  return session;
};

const TASKS: { readonly [T in keyof Tasks]: (...given: Parameters<Tasks[T]>) => unknown } = {
  ready: () => {},
  open: async (files, charts) => {
    session = undefined;
    const given = files.map((file) => ({
      name: file.name,
      optional: files.length > 1,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    }));
    session = await Session.open(given, charts);
  },
  understand: (said) => opened().understand(said),
  equal: () => opened().equal(),
  consequences: (said, key, options) => opened().consequences(said, key, options),
  dataset: (ags, name) => opened().dataset(ags, name),
  flat: () => opened().flat(),
  tables: () => opened().tables(),
  explorable: (teil, einwohner) => opened().explorable(teil, einwohner),
  map: (teil, way) => opened().map(teil, way),
};

addEventListener('message', async ({ data: { number, task, given } }: MessageEvent<Message>) => {
  let reply: Reply;
  try {
    reply = { number, value: await (TASKS[task] as (...given: readonly unknown[]) => unknown)(...given) };
  } catch (error) {
    reply = error instanceof Refused ? { number, faults: error.faults } : { number, failed: String(error) };
  }
  postMessage(reply);
});
