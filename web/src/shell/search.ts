const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** What stands in an address behind a name. A number only where it is written as ours are: digits that a number cannot hold stay text. */
export function parseValue(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return typeof value === 'number' && String(value) !== text ? text : value;
}

type Search = Readonly<Record<string, unknown>>;

// A parser is a constant of its own: within a route, any name would fit what the route expects of it.

/** What an address says by these names, where it says anything. */
export function textsIn<Name extends string>(
  search: Search,
  names: readonly Name[],
): { [N in Name]?: string } {
  const said: { [N in Name]?: string } = {};
  for (const name of names) {
    // The router reads digits as a number.
    const value = typeof search[name] === 'number' ? String(search[name]) : search[name];
    if (typeof value === 'string' && value !== '') said[name] = value;
  }
  return said;
}

/** The same of one that is a day. */
export const dayIn = <Name extends string>(search: Search, name: Name): { [N in Name]?: string } => {
  const said = textsIn(search, [name]);
  return dayPattern.test(said[name] ?? '') ? said : {};
};

/** The page of a long list, and which of its views is shown. */
export const pageIn = ({ page }: Search): { page?: number } =>
  typeof page === 'number' && Number.isInteger(page) && page > 1 ? { page } : {};
