import { idWordsOf } from '../../../src/case/index';
import { suggestId } from '../../../src/lib/text/index';
import type { EntryBody } from '../edit/form-values';
import { typedDay } from '../ui/typed/typed-day';
import type { AsItStands } from './as-it-stands';
import { failureOf } from './field-failure';
import { nameKey, newEntry } from './known-names';
import { locatorOf, type Proposal } from './proposals';
import type { ReviewDraft, Step } from './review-draft';
import { newShipment } from './shipments';
import { statementEntry } from './statement-entry';

type Written = 'party' | 'place' | 'product' | 'consignment' | 'source' | 'statement';

export type Calls = {
  /** Stores an entry that was not there; gives the number of its journal entry. */
  readonly put: (kind: Written, id: string, entry: EntryBody) => Promise<number>;
  readonly undo: (seq: number) => Promise<unknown>;
  /** Keeps what was given as the copy of a source. */
  readonly keep: (sourceId: string) => Promise<unknown>;
};

export type ReviewUpdate = (change: (draft: ReviewDraft) => Partial<ReviewDraft>) => void;

type Notes = {
  readonly denied: string;
  readonly hedged: string;
  readonly total: string;
};

/** Writes what was accepted: the source once, whatever a statement names, and the statement. */
export class ArticleWriter {
  constructor(
    private readonly now: () => AsItStands,
    private readonly update: ReviewUpdate,
    private readonly calls: Calls,
    private readonly notes: Notes,
  ) {}

  async write(proposal: Proposal): Promise<{ readonly id: string; readonly steps: readonly Step[] }> {
    const source = await this.source();
    const fields = this.now().fieldsFor(proposal);
    const steps: Step[] = [];
    const ids = {
      source,
      speaker: await this.named('party', fields.speaker, 'speaker', steps),
      from: await this.named('party', fields.from, 'from', steps),
      to: await this.named('party', fields.to, 'to', steps),
      product: await this.named('product', fields.product, 'product', steps, fields.unit),
      place: await this.named('place', fields.place, 'place', steps),
      consignment: await this.shipment(proposal, steps),
    };
    const notes = { ...this.notesOn(proposal), ...this.now().partsOf(proposal) };
    const entry = statementEntry(fields, ids, notes, this.now().from.language);
    const id = this.freshId('statement', fields.text, entry);
    const seq = await this.put('statement', id, { id, ...entry });
    this.update(({ taken }) => ({ taken: [...taken, id] }));
    return { id, steps: [...steps, { seq }] };
  }

  /** Undoes what was written for a statement, the last first. What others have come to name stays. */
  async takeBack(steps: readonly Step[]): Promise<void> {
    const [statement, ...named] = steps.toReversed();
    if (statement) await this.calls.undo(statement.seq);
    for (const { seq, made } of named) {
      const isUndone = await this.calls.undo(seq).then(
        () => true,
        () => false,
      );
      if (isUndone && made !== undefined)
        this.update(({ made: { [made]: _, ...others } }) => ({ made: others }));
    }
  }

  private async source(): Promise<string> {
    const { sourceId, isKept } = this.now().from.draft;
    const id = sourceId === '' ? await this.newSource() : sourceId;
    if (isKept) return id;
    await this.calls.keep(id);
    this.update(() => ({ isKept: true }));
    return id;
  }

  private async newSource(): Promise<string> {
    const { title, publisher, published, ...rest } = this.now().from.draft.source;
    const entry = {
      title,
      publisher: await this.named('party', publisher, 'publisher', []),
      published: typedDay(published),
      ...rest,
    };
    const id = this.freshId('source', title, entry);
    const said = Object.entries({ id, ...entry }).filter(([, value]) => value !== undefined && value !== '');
    await this.put('source', id, Object.fromEntries(said));
    this.update(() => ({ sourceId: id }));
    return id;
  }

  private async shipment(proposal: Proposal, steps: Step[]): Promise<string | undefined> {
    const told = this.now();
    const fields = told.fieldsFor(proposal);
    const number = newShipment(fields.shipment);
    if (number === undefined) return fields.shipment || undefined;
    const key = nameKey('consignment', number);
    const there = told.from.draft.made[key];
    if (there !== undefined) return there;
    const { product, from, to } = told.needsOf(number, fields);
    const name = `${`${fields.amount} ${product}`.trim()}, ${from} → ${to}`;
    const entry = {
      name,
      product: await this.named(
        'product',
        product,
        'product',
        steps,
        product === fields.product ? fields.unit : '',
      ),
      from: await this.named('party', from, 'from', steps),
      to: await this.named('party', to, 'to', steps),
    };
    const id = this.freshId('consignment', name, entry);
    this.note(steps, key, id, await this.put('consignment', id, { id, ...entry }, 'shipment'));
    return id;
  }

  private async named(
    kind: 'party' | 'place' | 'product',
    name: string,
    field: string,
    steps: Step[],
    unit = '',
  ): Promise<string | undefined> {
    const told = this.now();
    if (!told.isNew(kind, name)) return told.findId(kind, name);
    const nature = told.natureOf(kind, name);
    const id = this.freshId(kind, name, { kind: nature, class: nature });
    const seq = await this.put(kind, id, newEntry(kind, id, name, nature, unit), field);
    this.note(steps, nameKey(kind, name), id, seq);
    return id;
  }

  private note(steps: Step[], made: string, id: string, seq: number): void {
    steps.push({ seq, made });
    this.update((draft) => ({ made: { ...draft.made, [made]: id } }));
  }

  private put(kind: Written, id: string, entry: EntryBody, field?: string): Promise<number> {
    return this.calls.put(kind, id, entry).catch((error: unknown) => {
      throw failureOf(error, kind, field);
    });
  }

  private notesOn({ hedged, negated, total, ...place }: Proposal) {
    return {
      locator: locatorOf(place, this.now().from.reading.text, this.now().from.caseLanguage),
      status: hedged ? 'unconfirmed' : undefined,
      caveat: negated
        ? this.notes.denied
        : total?.addsUp
          ? this.notes.total
          : hedged
            ? this.notes.hedged
            : undefined,
    };
  }

  private freshId(kind: Written, words: string, fields: EntryBody): string {
    const { draft, idsTaken } = this.now().from;
    const taken = new Set([...idsTaken[kind], ...Object.values(draft.made), ...draft.taken]);
    return suggestId(words, taken, idWordsOf(kind, fields));
  }
}
