import type { Part } from '../part.js';
import { atom } from './atom.js';
import { claimReview } from './claim-review.js';
import { epcis } from './epcis/epcis.js';
import type { Format } from './format.js';
import { gexf } from './gexf.js';
import { hxl } from './hxl.js';
import { iati } from './iati/iati.js';
import { Lacks } from './lacks.js';
import { mediaReview } from './media-review.js';
import { readmeFiles, type WrittenFormat, writeCannotSay } from './readme.js';
import { roCrate } from './ro-crate.js';
import { stix } from './stix.js';

const formats: readonly Format[] = [claimReview, mediaReview, iati, hxl, epcis, stix, gexf, atom];

const formatsPart: Part = {
  name: 'formats',
  async *files(input, { signal }) {
    const written: WrittenFormat[] = [];
    for (const format of formats) {
      signal.throwIfAborted();
      const lacks = new Lacks();
      const files = format.write(input, lacks);
      for (const { path, text } of files) yield { path, bytes: text };
      const paths = files.map(({ path }) => path);
      written.push({ name: format.name, standard: format.standard, paths, cannotSay: lacks.list() });
    }
    // WrittenFormat last, when all files are there; what it cannot say is known now.
    const { path: crate, cannotSay } = roCrate(input, []);
    written.push({ name: 'ro-crate', standard: 'RO-Crate 1.1', paths: [crate], cannotSay });
    yield { path: 'formats/cannot-say.json', bytes: writeCannotSay(written) };
    for (const { path, text } of readmeFiles(input.edition.title, written)) yield { path, bytes: text };
  },
};

/** What was published, in the forms of other programs, and what each of them has no place for. */
export const formatParts: readonly Part[] = [formatsPart];
