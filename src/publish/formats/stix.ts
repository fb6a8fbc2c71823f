import type { EntryOf, Source } from '../../case/index.js';
import { contradicts, type PresentedFinding } from '../../findings/index.js';
import type { Edition } from '../edition.js';
import type { PublishInput } from '../part.js';
import { type EditionReading, readEdition } from './edition-reading.js';
import type { Format } from './format.js';
import type { Lacks } from './lacks.js';
import { ownUuid } from './own-id.js';
import { jsonText } from './schema-org.js';

/**
 * STIX 2.1 (OASIS Standard): what does not hold, and what is known of a hashtag. A campaign and a threat actor are
 * somebody's doing on purpose, which no finding says; so there are notes, and opinions on them, and nothing else.
 */
export const stix: Format = {
  name: 'stix',
  standard: 'STIX 2.1',
  write(input, lacks) {
    const { edition } = input;
    const bundle = new Bundle(input, readEdition(edition), lacks);
    for (const finding of edition.findings) bundle.add(finding);
    return bundle.isEmpty ? [] : [{ path: 'formats/stix.json', text: jsonText(bundle.close()) }];
  },
};

type Party = EntryOf<'party'>;
type StixObject = Readonly<Record<string, unknown>>;

const classes: Readonly<Partial<Record<Party['kind'], string>>> = {
  official: 'individual',
  researcher: 'individual',
  person: 'individual',
  community: 'group',
};

/** Something said or shown, by whom, and where. */
type Said = {
  readonly text: string;
  readonly by: string | undefined;
  readonly source: string;
};

class Bundle {
  readonly #objects = new Map<string, StixObject>();
  readonly #publisher: string;

  constructor(
    private readonly input: PublishInput,
    private readonly published: EditionReading,
    private readonly lacks: Lacks,
  ) {
    const { edition, earlier } = input;
    // Whoever publishes is a name; what it is a name of is not known.
    this.#publisher = this.#put(
      'identity',
      `publisher/${edition.by}`,
      firstOf(earlier, edition, () => true),
      {
        name: edition.by,
        identity_class: 'unknown',
      },
    );
  }

  /** Nothing is in it but who publishes. */
  get isEmpty(): boolean {
    return this.#objects.size === 1;
  }

  add({ id, texts: { en } }: Edition['findings'][number]): void {
    const said = this.#saidOf(en);
    if (en.question === 'amplification') this.#addHashtag(en);
    else if (en.question !== 'claim' && en.question !== 'media')
      this.lacks.add('formats.lack.other-question', id);
    else if (!contradicts(en.verdict)) this.lacks.add('formats.lack.not-contradicted', id);
    else if (!said) this.lacks.add('formats.lack.not-in-edition', id);
    else {
      const note = this.#note(en, said);
      this.#put('opinion', id, this.#firstOf(id), {
        opinion: 'disagree',
        explanation: en.summary,
        lang: 'en',
        object_refs: [note],
      });
    }
    if (
      en.figure &&
      (en.question === 'amplification' || (en.question === 'claim' && contradicts(en.verdict)))
    )
      this.lacks.add('formats.lack.figure', id);
  }

  close() {
    const { edition } = this.input;
    const refs = [...this.#objects.keys()];
    this.#put('report', edition.id, edition.at, {
      name: edition.title,
      published: momentOf(edition.at),
      object_refs: refs,
    });
    return {
      type: 'bundle',
      id: `bundle--${ownUuid(edition.caseId, 'bundle', edition.id)}`,
      objects: [...this.#objects.values()],
    };
  }

  #saidOf({ question, subject }: PresentedFinding): Said | undefined {
    const { record } = this.published;
    const statement = question === 'claim' ? record.statements.get(subject.id) : undefined;
    if (statement) return { text: statement.text, by: record.speakerOf(statement), source: statement.source };
    const item = question === 'media' ? record.media.get(subject.id) : undefined;
    return item && { text: item.purports, by: item.publisher, source: item.source };
  }

  #note({ id }: PresentedFinding, { text, by, source: sourceId }: Said): string {
    const { record } = this.published;
    const source = record.sources.get(sourceId);
    const author = by === undefined ? undefined : record.parties.get(by);
    return this.#put('note', id, this.#firstOf(id), {
      content: text,
      ...(author ? { authors: [author.name] } : {}),
      ...(source?.language === undefined ? {} : { lang: source.language }),
      object_refs: [author ? this.#identity(author) : this.#publisher],
      ...(source ? { external_references: [this.#reference(source)] } : {}),
    });
  }

  #reference({ publisher, title, url }: Source) {
    const source_name = this.published.record.nameOf(publisher);
    return { source_name, description: title, ...(url === undefined ? {} : { url }) };
  }

  #addHashtag({ id, subject, summary }: PresentedFinding): void {
    const { record } = this.published;
    const study = record.hashtagStudies.get(subject.id);
    const by = study && record.parties.get(study.by ?? record.sources.get(study.source)?.publisher ?? '');
    this.lacks.add('formats.lack.posts', id);
    this.#put('note', id, this.#firstOf(id), {
      abstract: subject.name,
      content: summary,
      lang: 'en',
      object_refs: [by ? this.#identity(by) : this.#publisher],
    });
  }

  #identity(party: Party): string {
    const { earlier, edition } = this.input;
    const isIn = ({ entries }: Edition) =>
      entries.some(({ kind, entry }) => kind === 'party' && entry.id === party.id);
    return this.#put('identity', party.id, firstOf(earlier, edition, isIn), {
      name: party.name,
      identity_class: classes[party.kind] ?? 'organization',
    });
  }

  #firstOf(finding: string): string {
    const { earlier, edition } = this.input;
    return firstOf(earlier, edition, ({ findings }) => findings.some(({ id }) => id === finding));
  }

  #put(type: string, name: string, created: string, properties: Readonly<Record<string, unknown>>): string {
    const { caseId, at } = this.input.edition;
    const id = `${type}--${ownUuid(caseId, `stix/${type}`, name)}`;
    const by = type === 'identity' ? {} : { created_by_ref: this.#publisher };
    this.#objects.set(id, {
      type,
      spec_version: '2.1',
      id,
      ...by,
      created: momentOf(created),
      modified: momentOf(at),
      ...properties,
    });
    return id;
  }
}

/** STIX 2.1, 3.2: to the millisecond, in UTC. */
const momentOf = (at: string): string => new Date(at).toISOString();

/** The moment of the first edition that has it: an object that comes again keeps the moment it was made. */
const firstOf = (earlier: readonly Edition[], now: Edition, has: (edition: Edition) => boolean): string =>
  (earlier.find(has) ?? now).at;
