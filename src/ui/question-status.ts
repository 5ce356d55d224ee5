import { number } from '../text/format.ts';

/** The line that says how far a question is: loading, failed, and what to do then. */

export const LOADING = 'Die Datenbank wird geladen …';

/** Bytes that have come, of all that are needed. */
export function showProgress(status: HTMLElement, done: number, all: number): void {
  const text = `Die Datenbank wird geladen: ${number(done / 1e6, 1)} von ${number(all / 1e6, 1)} MB (entpackt) `;
  let bar = status.querySelector('progress');
  if (!bar) {
    bar = document.createElement('progress');
    bar.setAttribute('aria-label', 'Ladefortschritt');
    status.replaceChildren(document.createElement('span'), bar);
  }
  (status.firstElementChild as HTMLElement).textContent = text;
  bar.max = all;
  bar.value = done;
}

/** A page or file that helps without the engine. */
export interface Way {
  readonly href: string;
  readonly text: string;
}

/** Says why a question has no answer, and what is left: once more, or the given ways. */
export function showFailure(status: HTMLElement, error: unknown, retry: () => void, pages: Way, tables: Way): void {
  status.className = 'status failed';
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Noch einmal versuchen';
  again.addEventListener('click', retry);
  status.replaceChildren(
    `Diese Frage konnte nicht beantwortet werden. ${reasonOf(error)} Unten steht die letzte gültige Antwort. `,
    again,
    ' Oder weiter auf den ',
    link(pages),
    ', oder mit den ',
    link(tables),
    '.',
  );
}

function link({ href, text }: Way): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

/** A request that got no answer ends in an English TypeError of the browser; all other errors are ours. */
export const reasonOf = (error: unknown): string =>
  error instanceof TypeError
    ? 'Eine Datei ließ sich nicht laden; vielleicht fehlt die Verbindung.'
    : error instanceof Error
      ? error.message
      : String(error);
