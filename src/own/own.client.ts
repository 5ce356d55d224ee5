/** Takes files: dropped anywhere, chosen, or the example. The program that reads them comes with the first sign that somebody wants it. */
import { onDroppedFiles } from '../ui/dropped-files.ts';
import { fetchBuilt } from '../ui/load-built.ts';
import { OWN_READER } from '../words/de/own/page.ts';
import { keptList } from './kept-list.ts';
import type { Said } from './session.ts';

const root = document.getElementById('eigener-haushalt') as HTMLElement;
const input = root.querySelector('input[type="file"]') as HTMLInputElement;
const drop = root.querySelector('[data-ablage]') as HTMLElement;
const status = root.querySelector('[data-stand]') as HTMLElement;

const room = () => import('./room.ts');
let opened: ReturnType<typeof import('./room.ts')['openRoom']> | undefined;

async function take(files: readonly File[], again?: Said): Promise<void> {
  if (files.length === 0) return;
  try {
    opened ??= (await room()).openRoom(root);
  } catch {
    status.textContent = OWN_READER.failed;
    return;
  }
  await opened.take(files, again);
}

/** Fetched while somebody is still choosing; what fails here is said when it is needed. */
async function prepare(): Promise<void> {
  try {
    await (await room()).prepared(root);
    if (!opened) status.textContent = OWN_READER.ready;
  } catch {
    // it is asked for again with the file
  }
}
for (const sign of ['focusin', 'dragenter'])
  drop.addEventListener(sign, () => void prepare(), { once: true, passive: true });

input.addEventListener('change', () => {
  const files = [...(input.files ?? [])];
  // the same file can be chosen again
  input.value = '';
  void take(files);
});

root.querySelector('[data-beispiel]')?.addEventListener('click', async (event) => {
  const { beispiel = '' } = (event.currentTarget as HTMLElement).dataset;
  const response = await fetchBuilt(beispiel).catch(() => undefined);
  if (!response) {
    status.textContent = OWN_READER.noExample;
    return;
  }
  await take([new File([await response.blob()], beispiel.split('/').at(-1) ?? 'beispiel.csv')]);
});

onDroppedFiles(drop, (files) => void take(files));
void keptList(root, ({ files, said }) => void take(files, said));
drop.hidden = false;
