/** Questions of the comparison: indicator × regions × years. */
import type { PublishedFile } from '../../src/engine/fetch-table.ts';
import type { openWasm } from '../../src/engine/wasm.ts';
import type { load } from '../../src/kennzahlen/explore/load.ts';
import { defaultState, type Options, type State } from '../../src/kennzahlen/explore/state.ts';
import type { Asked } from './explorer.ts';

/** Questions that differ in what they cost; each asks for all regions of a kind, all years, and the group beside them. */
const QUESTIONS: readonly { readonly name: string; readonly state: Partial<State> }[] = [
  { name: 'per inhabitant, four cities over a band', state: {} },
  { name: 'printed, all cities', state: { kennzahl: 'steuerkraft-inkar', regionen: 'alle', ansicht: 'tabelle' } },
  { name: 'a share of two indicators', state: { kennzahl: 'personalquote-kasse' } },
  {
    name: 'own division in prices of 2020',
    state: { kennzahl: 'gewerbesteuer-ist', mass: 'je-einwohner', preise: 2020 },
  },
  { name: 'with carried deficits left out', state: { kennzahl: 'kasse-ausgaben' } },
  { name: 'Landkreise per inhabitant', state: { regionen: ['12069', '12072'], gruppe: 'alle' } },
];

export interface Comparing {
  readonly wasm: string;
  readonly answering: string;
  readonly options: Options;
  readonly files: readonly PublishedFile[];
  readonly settle: number;
  readonly rounds: number;
  readonly questions: readonly { readonly name: string; readonly state: State }[];
}

/** The questions in full. */
export const comparingOf = (options: Options): Comparing['questions'] =>
  QUESTIONS.map(({ name, state }) => ({ name, state: { ...defaultState(options), ...state } }));

/** Runs in the page: every query that a question needs, none remembered from before. */
export async function timeComparing({ wasm, answering, options, files, ...plan }: Comparing): Promise<Asked[]> {
  const { openWasm: open }: { openWasm: typeof openWasm } = await import(wasm);
  const { load: ask }: { load: typeof load } = await import(answering);
  const engine = await open(files, () => {});
  const asked = plan.questions.map(({ name }) => ({ name, rows: 0, times: [] as number[] }));
  // one loop, no function inside: what is compiled for Node has helpers that the page lacks
  for (let round = 0; round <= plan.rounds; round += 1) {
    for (const [index, { state }] of plan.questions.entries()) {
      const started = performance.now();
      const found = await ask((query) => engine.run(query), state, options);
      asked[index]?.times.push(performance.now() - started);
      Object.assign(asked[index] ?? {}, { rows: found.statistic.rows.length });
    }
    if (round === 0) await new Promise((resolve) => setTimeout(resolve, plan.settle));
  }
  await engine.close();
  return asked.map(({ name, rows, times: [cold = 0, ...warm] }) => ({ name, rows, cold, warm }));
}
