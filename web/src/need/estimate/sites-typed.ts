/** As `sites.json` has it. */
type SiteTyped = {
  readonly id: string;
  readonly names: readonly string[];
  readonly wards: readonly string[];
};

/** Names of one thing, parted by bars. */
const namesIn = (text: string): string[] =>
  text
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** One site a line, its other names behind bars, its wards behind a colon: "San Rocco | SR: ICU | UTI; Emergency". */
export const sitesTyped = (text: string): SiteTyped[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [names = '', wards = ''] = line.split(/[:：](.*)/s);
    const [id, ...others] = namesIn(names);
    if (id === undefined) return [];
    const each = wards.split(/[;；]/).flatMap((ward) => namesIn(ward).join('|') || []);
    return [{ id, names: [id, ...others], wards: each }];
  });
