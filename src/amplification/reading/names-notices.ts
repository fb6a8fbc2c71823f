/** What to know about names that may be spellings of one account, or were taken for it. */
export function namesNotices(names: readonly string[], accountIgnoresCase: boolean): string[] {
  if (accountIgnoresCase)
    return [
      'Accounts are told apart by what stands behind their @. Case makes no difference there, so it is written in lower case.',
    ];
  const pairs = differingInCase(names);
  const [first] = pairs;
  if (first === undefined) return [];
  const count = pairs.length.toLocaleString('en');
  return [
    `${count} ${pairs.length === 1 ? 'account differs' : 'accounts differ'} from another in case only, as ${first.join(' and ')} do. They are counted apart: on some networks they are one.`,
  ];
}

function differingInCase(names: readonly string[]): (readonly [string, string])[] {
  // Most files have ids without capitals; theirs need no second look.
  if (!names.some((name) => /\p{Lu}/u.test(name))) return [];
  const firsts = new Map<string, string>();
  return names.flatMap((name) => {
    const lower = name.toLowerCase();
    const first = firsts.get(lower);
    if (first === undefined) firsts.set(lower, name);
    return first === undefined ? [] : [[first, name] as const];
  });
}
