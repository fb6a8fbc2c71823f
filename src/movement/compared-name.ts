/** What people and places are called, as two who write it differently mean it: letters of any width, spaces, case. */
export const comparedName = (name: string): string =>
  name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
