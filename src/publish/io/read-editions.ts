import type { Case, EditionEntry } from '../../case/index.js';
import type { Documents } from '../../documents/index.js';
import { Lru } from '../../lib/lru/index.js';
import { Edition } from '../edition.js';
import type { KeptEdition } from '../published.js';

// A frozen text runs to megabytes, and every page of a case asks for what it says.
const keptMax = 16;

/** The editions of a case with their frozen texts, oldest first. */
export class Editions {
  private readonly kept = new Lru<Edition>(keptMax);

  constructor(private readonly documents: Documents) {}

  async of({ entries }: Pick<Case, 'entries'>): Promise<KeptEdition[]> {
    const oldestFirst = entries.edition.toSorted((a, b) => (a.at < b.at ? -1 : 1));
    return Promise.all(oldestFirst.map(async (entry) => ({ entry, frozen: await this.frozen(entry) })));
  }

  /** Nothing where the document is not there, or is not what was frozen. */
  async frozen({ frozen }: EditionEntry): Promise<Edition | undefined> {
    const known = this.kept.get(frozen);
    if (known) return known;
    if ((await this.documents.stateOf(frozen)) !== 'yes') return undefined;
    const file = await this.documents.open(frozen);
    const text = await file.readFile('utf8').finally(() => file.close());
    const { data } = Edition.safeParse(JSON.parse(text));
    if (data) this.kept.set(frozen, data);
    return data;
  }
}
