/** What is typed into a calculator stands in the address of the page: it stays after a reload, and a link to it has the answer. */

/** The input of a name; null where the address has none. */
export const remembered = (name: string): string | null => new URLSearchParams(location.search).get(name);

/** Puts the inputs of a form into the address, beside what stands there already. Nothing is sent. */
export function remember(inputs: FormData): void {
  const { pathname, search, hash } = location;
  history.replaceState(history.state, '', `${pathname}?${withInputs(search, inputs)}${hash}`);
}

/** The query with these inputs in it. */
export function withInputs(search: string, inputs: Iterable<readonly [string, FormDataEntryValue]>): URLSearchParams {
  const query = new URLSearchParams(search);
  for (const [name, value] of inputs) query.set(name, String(value));
  return query;
}
