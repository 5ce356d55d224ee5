/** Reads files beside the page, so that a large one does not freeze it. */

import { portionsOf } from '../../../engine/own-table.ts';
import { OWN_FILE } from '../../../words/de/sql/own-files.ts';
import { guessLayout, type ReadFile, readFile } from './read-file.ts';
import type { Message, Reply } from './reader.ts';
import { RefusedFile } from './refused-file.ts';

let bytes = new Uint8Array();
let read: ReadFile | undefined;

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  let reply: Reply;
  try {
    reply = { number: data.number, value: answer(data) };
  } catch (error) {
    const told = error instanceof RefusedFile ? error.message : OWN_FILE.unread;
    reply = { number: data.number, refused: told };
  }
  postMessage(reply);
});

function answer(message: Message): unknown {
  if (message.kind === 'take') return portionsOf(read?.rows ?? []);
  if (message.kind === 'guess') {
    bytes = message.bytes;
    read = undefined;
    return guessLayout(bytes);
  }
  read = undefined;
  read = readFile(bytes, message.layout, message.types, message.texts);
  const { rows, ...told } = read;
  return { ...told, count: rows.length, first: rows.slice(0, message.shown) };
}
