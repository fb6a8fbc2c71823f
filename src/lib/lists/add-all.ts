/** As `list.push(...more)`, which gives each item to a call as an argument of its own and so overflows the stack. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}
