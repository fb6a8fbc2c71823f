import { sha256 } from '../../lib/hash/index.js';
import { canonicalJson } from '../../lib/json/index.js';

/** The ETag of an entry: the same words have the same one, whoever wrote them and when. */
export const entryTag = (entry: object): string => `"${sha256(canonicalJson({ ...entry })).slice(0, 32)}"`;
