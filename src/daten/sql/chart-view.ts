import { markupOf } from '../../charts/markup.ts';
import type { Form } from '../../charts/quick.ts';
import type { Answer, Order } from '../../engine/console-answer.ts';
import { saveFile } from '../../figure/save-file.ts';
import { SQL_CHART } from '../../words/de/sql/panel.ts';

/** The part that draws comes with the first answer, so that a chart needs no network later. */
const drawing = (): Promise<typeof import('../../charts/quick.ts')> => import('../../charts/quick.ts');

/** An answer of so many rows is seen faster than read: its chart stands open. */
const SEEN = { least: 3, most: 60 };

/** More rows make no clearer picture. */
const DRAWN = 2000;

export interface ChartView {
  offer(answer: Answer): void;
  /** The table stands in another order now; the chart follows it. */
  order(order: Order): void;
  /** The line below a chart that is taken away. */
  cite(source: string): void;
}

/** A chart of the answer, drawn when it is unfolded: which columns, and in which form, is the reader's choice. */
export function chartView(details: HTMLDetailsElement): ChartView {
  const find = <E extends HTMLElement>(selector: string): E => details.querySelector(selector) as E;
  const [form, x, y, reihe] = ['form', 'x', 'y', 'reihe'].map((name) =>
    find<HTMLSelectElement>(`[name="${name}"]`),
  ) as [HTMLSelectElement, HTMLSelectElement, HTMLSelectElement, HTMLSelectElement];
  const picture = find('[data-bild]');
  const said = find('[data-hinweis]');
  let answer: Answer | undefined;
  let order: Order | undefined;
  let source = '';
  let closed = false;

  async function draw(): Promise<void> {
    if (!answer || !details.open || y.options.length === 0) return;
    const asked = [answer, order] as const;
    const loaded = await Promise.all([drawing(), answer.page(0, DRAWN, order)]).catch(() => null);
    // replaced by the next question, or the reader has gone on
    if (asked[0] !== answer || asked[1] !== order) return;
    if (!loaded) {
      picture.replaceChildren();
      said.textContent = SQL_CHART.failed;
      return;
    }
    const [{ quickChart }, rows] = loaded;
    const [atX, atY, atSeries] = [x, y, reihe].map(({ value }) => (value === '' ? -1 : Number(value))) as [
      number,
      number,
      number,
    ];
    const points = rows.map((cells) => {
      const value = cells[atY];
      return {
        x: cells[atX] ?? null,
        y: typeof value === 'number' ? value : null,
        reihe: String(cells[atSeries] ?? ''),
      };
    });
    const name = (at: number): string => asked[0].columns[at]?.name ?? '';
    const { svg, left } = quickChart(
      { form: form.value as Form, points, x: name(atX), y: name(atY), width: widthOf(picture) },
      document,
    );
    picture.replaceChildren(svg);
    const cut = asked[0].rows > DRAWN && !left ? SQL_CHART.first(DRAWN) : '';
    const gaps = points.filter((point) => point.y === null).length;
    const missing = gaps > 0 ? SQL_CHART.gaps(gaps) : '';
    said.textContent = [cut, left, missing].filter(Boolean).join(' ');
  }

  /** Another answer has other columns: words or years below, the last number as the value. */
  function fill({ columns, rows }: Answer): void {
    const options = (which: number[], none = false): HTMLOptionElement[] => [
      ...(none ? [new Option('–', '')] : []),
      ...which.map((at) => new Option(columns[at]?.name, String(at))),
    ];
    const all = columns.map((_, at) => at);
    const numbers = all.filter((at) => columns[at]?.numeric);
    const isYear = (at: number): boolean => /^jahr/.test(columns[at]?.name ?? '');
    x.replaceChildren(...options(all));
    y.replaceChildren(...options(numbers));
    reihe.replaceChildren(...options(all, true));
    const year = all.find(isYear);
    const texts = all.filter((at) => !columns[at]?.numeric);
    const word = texts.find((at) => /name|titel|stadt|bereich/.test(columns[at]?.name ?? '')) ?? texts[0];
    form.value = year === undefined ? 'balken' : 'linie';
    x.value = String(year ?? word ?? 0);
    y.value = String(numbers.filter((at) => !isYear(at)).at(-1) ?? numbers[0] ?? '');
    reihe.value = year === undefined || word === undefined ? '' : String(word);
    const drawable = numbers.length > 0;
    if (!closed && drawable && rows >= SEEN.least && rows <= SEEN.most && all.length > 1) details.open = true;
    find('.controls').hidden = !drawable;
    find('[data-svg]').hidden = !drawable;
    if (!drawable) said.textContent = SQL_CHART.noNumbers;
  }

  // who has folded it once does not want it
  details.querySelector('summary')?.addEventListener('click', () => {
    closed = details.open;
  });
  for (const select of [form, x, y, reihe]) select.addEventListener('change', () => void draw());
  details.addEventListener('toggle', () => void draw());
  find('[data-svg]').addEventListener('click', () => {
    const svg = picture.querySelector('svg');
    if (!svg) return;
    const [headline, sub] = [
      SQL_CHART.title(y.selectedOptions[0]?.text, x.selectedOptions[0]?.text),
      said.textContent ?? '',
    ];
    void drawing().then(({ standalone }) =>
      saveFile('diagramm.svg', standalone(markupOf(svg), { headline, sub, source }), 'image/svg+xml'),
    );
  });

  return {
    offer(next) {
      [answer, order] = [next, undefined];
      picture.replaceChildren();
      said.textContent = '';
      fill(next);
      void draw();
      drawing().catch(() => {});
    },
    order(next) {
      order = next;
      void draw();
    },
    cite(next) {
      source = next;
    },
  };
}

/** As wide as there is room, and never wider than a figure of the other pages. */
const widthOf = (picture: HTMLElement): number => Math.min(Math.max(picture.clientWidth, 280), 528);
