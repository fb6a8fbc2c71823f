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
  const upper = names.filter((name) => /\p{Lu}/u.test(name));
  if (upper.length === 0) return [];
  const byLower = new Map<string, string>();
  for (const name of names) if (!byLower.has(name.toLowerCase())) byLower.set(name.toLowerCase(), name);
  return upper.flatMap((name) => {
    const other = byLower.get(name.toLowerCase());
    return other === undefined || other === name ? [] : [[other, name] as const];
  });
}
