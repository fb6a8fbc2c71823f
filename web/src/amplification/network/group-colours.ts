/** Groups are numbered from the largest. So many have a colour of their own that people still tell apart. */
export const colouredGroups = 8;

/** The custom property that holds a group's colour; see styles.css. */
export const groupColour = (group: number): string =>
  group >= 1 && group <= colouredGroups ? `--group-${group}` : '--group-other';

export type Palette = {
  readonly of: (group: number) => string;
  readonly ink: string;
  readonly paper: string;
  readonly faint: string;
};

/** The page's own colours: WebGL knows nothing of style sheets. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  const colours = new Map(
    Array.from({ length: colouredGroups }, (_, i) => [i + 1, read(groupColour(i + 1))]),
  );
  const other = read('--group-other');
  return {
    of: (group) => colours.get(group) ?? other,
    ink: read('--ink'),
    paper: read('--paper'),
    faint: read('--rule'),
  };
}
