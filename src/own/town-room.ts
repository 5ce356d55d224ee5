/** The town of the file on the page: named once, it brings the population, official statistics and perhaps a chart of accounts. */
import type { Figure } from '../figure/figure.ts';
import { escapeHtml } from '../text/html.ts';
import { OWN_TOWN_LIST } from '../words/de/own/town.ts';
import { figureHtml } from './figure-html.ts';
import { namedHtml, noRatios, offersHtml, perHeadFigure, townForm } from './town-html.ts';
import { loadTownStatistics } from './town-statistics.ts';
import { loadTowns, offered, people, type Towns, townWith } from './towns.ts';
import type { Understanding } from './understanding.ts';

export interface TownRoom {
  draw(understood: Understanding): void;
  /** The population of the years of the file, where the town is named. */
  einwohner(understood: Understanding): { jahr: number; wert: number }[];
}

/**
 * @param figures what is shown, by id
 * @param named takes the key that somebody has chosen; '' takes it back
 */
export function openTown(
  root: HTMLElement,
  result: HTMLElement,
  figures: Map<string, Figure>,
  named: (ags: string) => void,
): TownRoom {
  const find = (name: string): HTMLElement => result.querySelector(`[data-${name}]`) as HTMLElement;
  const [section, place, ratios] = [find('ort'), find('ort-inhalt'), find('kennzahlen')];
  const formulas = JSON.parse(root.dataset.formeln ?? '[]') as string[];
  let known: Towns | undefined;
  let drawn: Understanding | undefined;

  async function drawTown(understood: Understanding): Promise<void> {
    place.innerHTML = `<p>${OWN_TOWN_LIST.budgetOf(escapeHtml(understood.ags))}</p>`;
    known = await loadTowns(root).catch(() => undefined);
    if (drawn !== understood) return;
    const town = known && townWith(known, understood.ags);
    if (!known || !town) {
      place.innerHTML = `<p>${known ? OWN_TOWN_LIST.unknown(escapeHtml(understood.ags)) : OWN_TOWN_LIST.noList}</p>${townForm()}`;
      return;
    }
    const statistics = await loadTownStatistics(root).catch(() => undefined);
    if (drawn !== understood) return;
    const figure = perHeadFigure(
      understood.sums,
      town,
      understood.files.map(({ name }) => name),
    );
    if (figure) figures.set(figure.id, figure);
    place.innerHTML = namedHtml(town, known, statistics, figure ? figureHtml(figure, understood.files, document) : '');
  }

  async function search(form: HTMLFormElement): Promise<void> {
    const said = form.querySelector('[data-gefunden]') as HTMLElement;
    said.textContent = OWN_TOWN_LIST.searching;
    known = await loadTowns(root).catch(() => undefined);
    const asked = String(new FormData(form).get('gemeinde') ?? '');
    const found = known ? offered(known, asked) : [];
    (form.querySelector('[data-treffer]') as HTMLElement).innerHTML = known ? offersHtml(found, known) : '';
    said.textContent = !known
      ? OWN_TOWN_LIST.noListAgain
      : found.length === 0
        ? OWN_TOWN_LIST.nobody(asked)
        : OWN_TOWN_LIST.which;
  }

  section.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.dataset.gemeinde !== undefined) void search(form);
  });
  section.addEventListener('click', ({ target }) => {
    const { ags } = (target as Element).closest<HTMLElement>('[data-ags]')?.dataset ?? {};
    if (ags !== undefined) named(ags);
  });

  return {
    draw(understood) {
      drawn = understood;
      figures.delete('je-einwohner');
      // what is still in question is not reckoned with
      section.hidden = understood.questions.length > 0;
      if (section.hidden) return;
      const none = noRatios(understood, formulas);
      (ratios.querySelector('[data-warum]') as HTMLElement).textContent = none;
      (ratios.querySelector('[data-rechnen]') as HTMLElement).hidden = none !== '';
      if (understood.ags === '') place.innerHTML = townForm();
      else void drawTown(understood);
    },
    einwohner({ ags, sums }) {
      const town = known && townWith(known, ags);
      return [...new Set(sums.map(({ jahr }) => jahr))].flatMap((jahr) => {
        const count = town && people(town, jahr);
        return count ? [{ jahr, wert: count.wert }] : [];
      });
    },
  };
}
