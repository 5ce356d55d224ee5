/** The map answers: pointing, tapping and keys tell the profile, a click opens it in place, and the address holds what is seen. */
import { type Begin, type By, isTapped, type MapSource, type Running, STATE } from './acts.ts';

/**
 * Data, and what draws them, come with the first action, or with an address that asks for another view; what was done meanwhile is
 * done then.
 * @param begin brings what draws them, where the page has it already
 */
export function liveMap(
  map: HTMLElement,
  source: MapSource,
  begin: () => Promise<{ readonly run: Begin }> = () => import('./running.ts'),
): void {
  for (const hidden of map.querySelectorAll<HTMLElement>('.choices, [data-trail]')) hidden.hidden = false;
  let running: Running | undefined;
  let loading: Promise<Running> | undefined;
  const load = (): Promise<Running> => {
    loading ??= Promise.all([source.data(), begin()]).then(([data, { run }]) => {
      running = run(map, data, source);
      return running;
    });
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  /** Does it now, or when the data are there; without them the map is still a list of links. */
  const act = (what: (one: Running) => void, otherwise = (): void => {}): void => {
    if (running) what(running);
    else load().then(what, otherwise);
  };
  if (source.addressed && STATE.test(location.search)) act(() => {});
  listen(map, act, () => running);
}

/** What readers do, told to the map. */
function listen(
  map: HTMLElement,
  act: (what: (one: Running) => void, otherwise?: () => void) => void,
  running: () => Running | undefined,
): void {
  const tileOf = ({ target }: Event): SVGAElement | null => (target as Element).closest<SVGAElement>('.tile');
  let pointer = 'mouse';
  const byOf = ({ detail }: MouseEvent): By => (detail === 0 ? 'key' : pointer === 'mouse' ? 'mouse' : 'touch');
  map.addEventListener('pointerdown', ({ pointerType }) => {
    pointer = pointerType;
  });
  map.addEventListener('pointerover', (event) => {
    const id = tileOf(event)?.dataset.id;
    act((one) => event.pointerType === 'mouse' && id !== undefined && one.tell(id));
  });
  map.addEventListener('focusin', (event) => {
    const id = tileOf(event)?.dataset.id;
    // the focus that a tap brings is told by the tap
    act((one) => id !== undefined && pointer === 'mouse' && one.tell(id));
  });
  for (const changed of ['change', 'input']) map.addEventListener(changed, () => act((one) => one.choose()));
  map.addEventListener('submit', (event) => event.preventDefault());
  map.addEventListener('click', (event) => {
    const target = event.target as Element;
    const into = target.closest<HTMLElement>('[data-into]')?.dataset.into;
    if (into !== undefined) return act((one) => one.open(into, 'key'));
    if (target.closest('[data-close]')) return act((one) => one.close());
    const tile = tileOf(event);
    if (!tile) return;
    const follow = (): void => location.assign(tile.getAttribute('href') ?? '');
    const [id, by, one] = [tile.dataset.id ?? '', byOf(event), running()];
    if (one) return void (one.press(id, by) && event.preventDefault());
    event.preventDefault();
    act((late) => late.press(id, by) || follow(), follow);
  });
  map.addEventListener('keydown', (event) => {
    pointer = 'mouse';
    const tile = tileOf(event);
    if (!tile) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      moveFocus(tile, step);
    }
  });
  let within = false;
  document.addEventListener('pointerdown', ({ target }) => {
    within = map.contains(target as Node);
  });
  document.addEventListener('keydown', (event) => {
    // a tile that was clicked is gone with its view and leaves the focus nowhere; a sheet that was tapped open has it inside
    const target = event.target as Element;
    const here = target.closest('.tile') ? map.contains(target) : within && (target === document.body || isTapped(map));
    if (event.key === 'Escape' && here && map.isConnected && running()?.back()) event.stopPropagation();
  });
}

/** The next tile is the one that Tab leads to. */
function moveFocus(tile: SVGAElement, step: number): void {
  const all = [...(tile.parentNode as Element).querySelectorAll<SVGAElement>('.tile')];
  const next = all[(all.indexOf(tile) + step + all.length) % all.length];
  for (const one of all) one.setAttribute('tabindex', one === next ? '0' : '-1');
  next?.focus();
}
