import type { Site } from '../../../../src/need/names/known';

/** Names of one thing, parted by bars. */
const namesIn = (text: string): string[] =>
  text
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** One site a line, its other names behind bars, its wards behind a colon: "San Rocco | SR: ICU | UTI; Emergency". */
export const sitesTyped = (text: string): Site[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [names = '', wards = ''] = line.split(/[:：](.*)/s);
    const [id, ...others] = namesIn(names);
    if (id === undefined) return [];
    const each = wards.split(/[;；]/).flatMap((ward) => namesIn(ward).join('|') || []);
    return [{ id, names: [id, ...others], wards: each }];
  });
