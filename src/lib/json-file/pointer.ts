/** The pointer to a part of what another points to, by RFC 6901. */
export const pointerTo = (pointer: string, path: readonly PropertyKey[]): string =>
  [pointer, ...path.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
