import { sha256 } from '../../lib/hash/index.js';

const plain = /^[a-z0-9](?:[a-z0-9.-]{0,78}[a-z0-9-])?$/;

// Names some systems keep for devices, with any ending.
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/**
 * What a file is called that is about an entry or a finding. An id that any system takes as a name is one. Any other is
 * told by what it has of letters and its hash behind `_`, which no plain name has, so that no two are one.
 */
export function fileNameOf(id: string): string {
  if (plain.test(id) && !device.test(id)) return id;
  const legible = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
  return `${legible.replaceAll(/^-|-$/g, '')}_${sha256(id).slice(0, 32)}`;
}
