/** What happens on the page once there are files: they are read, shown, corrected and read anew. */
import { saveFile } from '../figure/save-file.ts';
import { KLASSIFIKATION } from '../schema/values.ts';
import { escapeHtml } from '../text/html.ts';
import { OWN_WORK } from '../words/de/own/read.ts';
import { chartLines } from './chart-lines.ts';
import { keepBudget } from './kept-list.ts';
import { LIMITS } from './limits.ts';
import { waysHtml } from './map-html.ts';
import { markOf, markText, ownFileName } from './mark.ts';
import { openPictures } from './pictures.ts';
import { questionHtml } from './questions-html.ts';
import { type OwnReader, openOwnReader, Unread } from './reader.ts';
import { sentencesOf } from './refusal.ts';
import { engineRooms } from './rooms.ts';
import { savable } from './save.ts';
import { saveFlat, saveReport } from './save-whole.ts';
import type { Said } from './session.ts';
import { sumsHtml } from './sums-html.ts';
import { takeHtml } from './take-html.ts';
import { totalSaid } from './total-said.ts';
import { openTown } from './town-room.ts';
import type { Understanding } from './understanding.ts';
import { equalHtml, leftOutHtml, tableHtml } from './understood-html.ts';
import '../figure/answer.client.ts';

const GAVE_UP = {
  file: OWN_WORK.failed,
  text: OWN_WORK.gaveUp,
};

const NOTHING: Said = { antworten: {}, summen: {} };

/** A reader that was started before there was anything to read. */
let spare: OwnReader | undefined;
let begun = false;

/** Fetches all that reading needs, so that it goes on without a network. */
export async function prepared(root: HTMLElement): Promise<void> {
  if (begun) return;
  spare ??= openOwnReader();
  await Promise.all([spare.do('ready'), chartLines(root)]);
}

export interface Room {
  /** @param again what was said of them before */
  take(files: readonly File[], again?: Said): Promise<void>;
}

export function openRoom(root: HTMLElement): Room {
  const find = <E extends HTMLElement>(name: string): E => root.querySelector(`[data-${name}]`) as E;
  const [status, failure, result, stop] = ['stand', 'fehler', 'ergebnis', 'anhalten'].map((name) => find(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLButtonElement,
  ];
  let reader: OwnReader | undefined;
  let said = NOTHING;
  let given: readonly File[] = [];
  let told: Understanding | undefined;
  /** Later work overtakes earlier. */
  let attempt = 0;

  const working = (text: string): void => {
    status.textContent = text;
    stop.hidden = text === '';
  };

  function refuse(lines: readonly { readonly file: string; readonly text: string }[]): void {
    failure.hidden = false;
    failure.innerHTML = lines.map(({ file, text }) => `<p><b>${escapeHtml(file)}</b> ${escapeHtml(text)}</p>`).join('');
  }

  function failed(error: unknown): void {
    refuse(error instanceof Unread ? sentencesOf(error.faults) : [GAVE_UP]);
  }

  /** Does some work of the reader; false: it failed or was overtaken. */
  async function work(text: string, what: (reader: OwnReader, own: number) => Promise<void>): Promise<boolean> {
    attempt += 1;
    const own = attempt;
    working(text);
    try {
      begun = true;
      reader ??= spare ?? openOwnReader();
      spare = undefined;
      await what(reader, own);
      if (own === attempt) working('');
      return own === attempt;
    } catch (error) {
      if (own !== attempt) return false;
      working('');
      failed(error);
      return false;
    }
  }

  async function read(ready: OwnReader, own: number): Promise<void> {
    const understood = await ready.do('understand', said);
    if (own !== attempt) return;
    told = understood;
    failure.hidden = true;
    draw(understood);
    await drawPictures(ready, understood, own);
    const equal = await ready.do('equal');
    if (own === attempt) find('mehrfach').innerHTML = equalHtml(equal);
  }

  async function take(files: readonly File[], again: Said = NOTHING): Promise<void> {
    const large = files.find(({ size }) => size > LIMITS.fileBytes);
    if (large)
      return refuse([
        {
          file: large.name,
          text: OWN_WORK.tooLarge(LIMITS.fileBytes / 1e6),
        },
      ]);
    // what another file has left undone is not waited for
    if (!stop.hidden) end();
    said = again;
    given = files;
    failure.hidden = true;
    result.hidden = true;
    const names = files.map(({ name }) => name).join(', ');
    const done = await work(OWN_WORK.reading(names), async (ready, own) => {
      await ready.do('open', files, await chartLines(root));
      await read(ready, own);
    });
    if (done) result.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Ends the reader, whatever it is doing; the next files get a new one. */
  function end(): void {
    attempt += 1;
    reader?.stop();
    reader = undefined;
    working('');
  }

  function draw(understood: Understanding): void {
    const { files, sums, tables } = understood;
    result.hidden = false;
    rooms.reset();
    town.draw(understood);
    // what is still in question is not reckoned with
    for (const name of ['erkunden', 'sql']) find(name).hidden = understood.questions.length > 0;
    find('kennzeichen').innerHTML = markOf(files);
    find('frage').innerHTML = questionHtml(understood);
    find('summen').innerHTML = sums.length === 0 ? `<p>${OWN_WORK.noSums}</p>` : sumsHtml(understood, figures);
    find('tabellen').innerHTML = tables.map(tableHtml).join('');
    find('ausgelassen').innerHTML = leftOutHtml(understood);
    find('mitnehmen').innerHTML = takeHtml(understood);
    find('wege').innerHTML = waysHtml(understood.parts);
    const [question] = understood.questions;
    if (question?.options) void consequences(question.key, question.options);
  }

  /** Says beside each answer what the sums would be; the question can be answered before. */
  async function consequences(key: string, options: readonly string[]): Promise<void> {
    const found = await reader?.do('consequences', said, key, options).catch(() => undefined);
    if (told?.questions[0]?.key !== key) return;
    for (const [at, text] of (found ?? []).entries()) {
      const place = result.querySelector(`[data-consequence="${at}"]`);
      if (place) place.textContent = text;
    }
  }

  /** Draws the part and the classification that are chosen. */
  async function drawPictures(ready: OwnReader, { parts, files }: Understanding, own: number): Promise<void> {
    const [first] = parts;
    const chosen = result.querySelector<HTMLInputElement>('[name="weg"]:checked')?.value.split(' ');
    const teil = chosen?.[0] ?? first?.teil;
    const way = KLASSIFIKATION.find((one) => one === chosen?.[1]) ?? first?.ways[0];
    const data = teil && way ? await ready.do('map', teil, way) : undefined;
    if (own === attempt) pictures.draw(data, files);
  }

  const figures = savable(result, () => (told ? markText(told.files) : ''));
  const pictures = openPictures(result, figures);
  const town = openTown(root, result, figures, (ags) => {
    const { ags: _, ...antworten } = said.antworten;
    void say({ ...said, antworten: ags === '' ? antworten : { ...antworten, ags } }, '[data-ort] :is(input, button)');
  });
  const rooms = engineRooms(
    result,
    JSON.parse(root.dataset.tabellen ?? '[]'),
    figures,
    () => reader && told && { reader, understood: told, einwohner: town.einwohner(told) },
  );

  /** Reads anew with what was said; the control that said it keeps the focus. */
  async function say(next: Said, focus: string): Promise<void> {
    said = next;
    await work(OWN_WORK.again, read);
    result.querySelector<HTMLElement>(focus)?.focus();
  }

  result.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.dataset.role !== undefined) {
      const antworten = { ...said.antworten, [`spalte:${target.dataset.role}`]: target.value };
      void say({ ...said, antworten }, `#${CSS.escape(target.id)}`);
    }
    if (target instanceof HTMLInputElement && target.name === 'weg' && told) {
      const understood = told;
      void work(OWN_WORK.map, (ready, own) => drawPictures(ready, understood, own));
    }
  });
  result.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    event.preventDefault();
    const value = (name: string): string => String(new FormData(form).get(name) ?? '').trim();
    const { question } = form.dataset;
    if (question !== undefined) {
      const antworten = { ...said.antworten, [question]: value('antwort') };
      void say({ ...said, antworten }, '[data-question] :is(input,button), h2');
    }
    if (form.dataset.dataset !== undefined) {
      const name = ownFileName(told?.files ?? []);
      void work(OWN_WORK.packing, async (ready) =>
        saveFile(`${name}.zip`, await ready.do('dataset', value('ags'), name), 'application/zip'),
      );
    }
    if (form.dataset.behalten !== undefined) void keepBudget(root, form, { name: value('name'), files: given, said });
    if (form.dataset.total !== undefined) {
      const total = totalSaid(value('summe'), value('wert'));
      if (total) void say({ ...said, summen: { ...said.summen, ...total } }, '[name="wert"]');
      else (form.querySelector('[role="status"]') as HTMLElement).textContent = OWN_WORK.unclearSum;
    }
  });
  find('mitnehmen').addEventListener('click', ({ target }) => {
    const { dataset } = (target as Element).closest('button') ?? {};
    const understood = told;
    if (!understood) return;
    if (dataset?.bericht !== undefined) void work(OWN_WORK.report, (ready) => saveReport(ready, understood));
    if (dataset?.tabelle !== undefined) void work(OWN_WORK.table, (ready) => saveFlat(ready, understood));
  });
  stop.addEventListener('click', () => {
    end();
    status.textContent = OWN_WORK.stopped;
    // what it showed went with the reader: nothing of it could be opened or saved any more
    result.hidden = true;
  });
  return { take };
}
