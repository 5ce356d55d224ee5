/** The explorer over the tables of the file: that of a city's pages, with the mark of a visitor's file on all it gives. */
import { partNamed } from '../budget/part.ts';
import { openExplorer } from '../haushalt/explore/explorer.ts';
import { formHtml } from '../haushalt/explore/form-html.ts';
import { defaultState, idIn, type Options } from '../haushalt/explore/state.ts';
import { escapeHtml } from '../text/html.ts';
import { showProgress } from '../ui/question-status.ts';
import { OWN_EXPLORER } from '../words/de/own/figures.ts';
import type { Explorable } from './explorable.ts';
import { markOf, markText, ownFileName } from './mark.ts';
import type { Opening } from './rooms.ts';
import { saveDrawn } from './save.ts';
import type { FileName } from './understanding.ts';
// drawn as soon as there is an answer: it comes with the room, so that the room needs no network later
import '../haushalt/explore/draw-answer.ts';

export const openExploreRoom: Opening = async (place, { reader, understood, einwohner, engine: shared }) => {
  const { parts, files } = understood;
  let waiting = false;
  let status: HTMLElement | null = null;
  const engine = shared((done, all) => {
    if (waiting && status) showProgress(status, done, all);
  });

  async function show(teil: string): Promise<void> {
    const { options, words }: Explorable = await reader.do('explorable', teil, einwohner);
    place.innerHTML = partsHtml(parts, teil) + roomHtml(options, words, files);
    status = document.getElementById(idIn(options, 'status'));
    openExplorer({
      options,
      form: document.getElementById(idIn(options, 'formular')) as HTMLFormElement,
      state: defaultState(options),
      engine,
      waits: (now) => {
        waiting = now;
      },
      // all answers are the engine's
      prepared: async () => undefined,
      // the address cannot hold the file
      remember: () => {},
      fileName: `eigene-datei-ungeprueft-${ownFileName(files)}-auswahl.csv`,
      pages: { href: '#karte', text: OWN_EXPLORER.tiles },
      tables: { href: '#summen', text: OWN_EXPLORER.sums },
    }).run();
  }

  const chosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement) || target.name !== 'teil') return;
    void show(target.value).then(() => place.querySelector<HTMLElement>('[name="teil"]')?.focus());
  };
  const taken = ({ target }: Event): void => {
    const { bild: kind } = (target as Element).closest<HTMLElement>('[data-bild]')?.dataset ?? {};
    const drawn = place.querySelector<SVGSVGElement>('.picture .breit');
    if (kind === undefined || !drawn) return;
    const headline = place.querySelector('h3')?.textContent ?? '';
    const sub = OWN_EXPLORER.subtitle;
    saveDrawn(drawn, 'antwort', kind, { headline, sub, source: markText(files) });
  };
  place.addEventListener('change', chosen);
  place.addEventListener('click', taken);
  await show(parts[0]?.teil ?? '');
  return {
    close() {
      place.removeEventListener('change', chosen);
      place.removeEventListener('click', taken);
      place.replaceChildren();
    },
  };
};

/** Parts are never added up: one of them is asked. */
function partsHtml(parts: readonly { readonly teil: string }[], chosen: string): string {
  if (parts.length < 2) return '';
  const options = parts.map(
    ({ teil }) =>
      `<option value="${escapeHtml(teil)}"${teil === chosen ? ' selected' : ''}>${escapeHtml(partNamed(teil).name)}</option>`,
  );
  return `<p><label>Gefragt wird <select name="teil">${options.join('')}</select></label></p>`;
}

function roomHtml(options: Options, words: Explorable['words'], files: readonly FileName[]): string {
  const id = (name: string): string => `id="${idIn(options, name)}"`;
  const scope = options.fassungen.map(({ name, jahre }) => `${name}: ${jahre.join(', ')}`).join('; ');
  return `<form ${id('formular')} class="explorer">${formHtml(options, words)}</form><section class="figure explored" aria-label="Antwort"><h3 ${id('satz')}></h3><p ${id('status')} class="status" role="status" aria-live="polite"></p><div ${id('bild')} class="picture"></div><div ${id('antwort')} class="scroll"></div></section><p class="own-mark">${markOf(files)}. ${escapeHtml(scope)}.</p><p class="take" ${id('mitnehmen')} hidden><button type="button" ${id('alle')} class="light" hidden></button> <button type="button" ${id('csv')}>${OWN_EXPLORER.csv}</button> <span ${id('bilder')} hidden><button type="button" class="light" data-bild="png">${OWN_EXPLORER.png}</button> <button type="button" class="light" data-bild="svg">${OWN_EXPLORER.svg}</button></span></p>`;
}
