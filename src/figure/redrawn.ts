/** A figure that shows another view than the one its files were made of: files, citation and link are of what is shown. */
import type { Redrawn } from './redrawn-files.ts';
import { plain } from './sentence.ts';

/** What of a foot is of the view before it is redrawn. */
interface Foot {
  readonly files: readonly HTMLAnchorElement[];
  readonly citation: HTMLElement | null;
  readonly cited: string;
}

const shown = new WeakMap<Element, Redrawn>();
const feet = new WeakMap<Element, Foot>();

const EMBEDDED = 'Eingebettet wird die Ansicht, mit der die Seite beginnt.';

/** From now on `figure` hands out this view. */
export function redrawn(figure: Element, view: Redrawn): void {
  shown.set(figure, view);
  if (!feet.has(figure)) feet.set(figure, listen(figure));
  if (figure.querySelector('.take[open]')) void fill(figure);
}

/** Files are made when somebody opens what holds them. */
function listen(figure: Element): Foot {
  for (const sheet of figure.querySelectorAll<HTMLDetailsElement>('.take'))
    sheet.addEventListener('toggle', () => sheet.open && void fill(figure));
  figure.querySelector('[data-copy="Code"]')?.parentElement?.append(` ${EMBEDDED}`);
  const citation = figure.querySelector<HTMLElement>('[data-copy="Zitat"]');
  const files = [...figure.querySelectorAll<HTMLAnchorElement>('.take a[data-file]')];
  return { files, citation, cited: citation?.textContent ?? '' };
}

async function fill(figure: Element): Promise<void> {
  const [view, foot] = [shown.get(figure), feet.get(figure)];
  if (!view || !foot) return;
  cite(foot, view);
  // a figure of a visitor's own file makes its files itself
  if (foot.files.length === 0) return;
  const { csvOf, svgOf } = await import('./redrawn-files.ts');
  const sources = figure.querySelector('.sources .inside')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const source = `${sources} Abbildung: ${location.origin}${location.pathname}${location.search}#${figure.id}`;
  for (const link of foot.files) {
    const isPicture = link.dataset.file === 'svg';
    const text = isPicture ? svgOf(view, source) : csvOf(view);
    const row = link.closest<HTMLElement>('li, p');
    if (row) row.hidden = text === null;
    if (text !== null)
      hand(link, text, `${figure.id}-ansicht.${link.dataset.file}`, isPicture ? 'image/svg+xml' : 'text/csv');
  }
}

function hand(link: HTMLAnchorElement, text: string, name: string, type: string): void {
  if (link.protocol === 'blob:') URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
}

/** The citation names the sentence and the address of the view; the published table is of another. */
function cite({ citation, cited }: Foot, { sentence, subtitle: told }: Redrawn): void {
  const { headline = '', subtitle = '', address = '', table = '' } = citation?.dataset ?? {};
  if (!citation) return;
  const here = address.replace('#', `${location.search}#`);
  citation.textContent = cited
    .replace(headline, plain(sentence))
    .replace(subtitle, told)
    .replace(table, '')
    .replace(address, here);
}
