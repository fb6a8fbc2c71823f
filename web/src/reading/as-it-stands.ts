import type { ArticleReading } from '../../../src/reading/api';
import { guessNature, type Known, type KnownNames, type NamedKind, nameKey } from './known-names';
import { fieldsOf } from './proposal-fields';
import type { Proposal } from './proposals';
import type { ProposalFields, ReviewDraft } from './review-draft';
import { existingShipment, missingFor, newShipment, type ShipmentNeeds, togetherSay } from './shipments';
import { type Tied, tiesOf } from './told-parts';

export type ToldFrom = {
  readonly draft: ReviewDraft;
  readonly known: Known;
  readonly reading: ArticleReading;
  readonly proposals: readonly Proposal[];
  /** Of the source, by which its amounts are read. */
  readonly language: string | undefined;
  readonly caseLanguage: string | undefined;
  readonly idsTaken: Readonly<
    Record<'party' | 'place' | 'product' | 'consignment' | 'source' | 'statement', readonly string[]>
  >;
};

/** What the proposals of an article say as they stand: as read, as corrected, and as what was written already says. */
export class AsItStands {
  private readonly proposed = new Map<string, Omit<ProposalFields, 'shipment'>>();

  constructor(readonly from: ToldFrom) {}

  fieldsFor(proposal: Proposal): ProposalFields {
    const said = this.said(proposal);
    return { ...said, shipment: said.shipment ?? this.proposedShipment(proposal) };
  }

  /** What has to be said before it can be entered. */
  missingIn(proposal: Proposal): (keyof ProposalFields)[] {
    const said = this.fieldsFor(proposal);
    const isBare =
      said.place !== '' && this.isNew('place', said.place) && this.natureOf('place', said.place) === '';
    return [
      ...(said.text.trim() === '' ? (['text'] as const) : []),
      ...this.missingForShipment(said),
      ...(isBare ? (['place'] as const) : []),
    ];
  }

  /** What those that tell of a new shipment say of it together, this one first. */
  needsOf(number: string, said: ShipmentNeeds): ShipmentNeeds {
    const { proposals } = this.from;
    return togetherSay([
      said,
      ...proposals.filter((each) => String(each.shipment) === number).map((each) => this.said(each)),
    ]);
  }

  /** How it is tied to what it is a part of, and to its parts. */
  partsOf(proposal: Proposal): Tied {
    const { proposals, draft } = this.from;
    const idOf = (key: string): string | undefined => {
      const decision = draft.decisions[key];
      return decision?.is === 'accepted' ? decision.id : undefined;
    };
    return tiesOf(proposal, proposals, idOf, (whole) => this.fieldsFor(whole).amount);
  }

  /** The name is not in the statement's own words: it was taken from another sentence. */
  isFromElsewhere({ start, end, ...proposal }: Proposal, side: 'from' | 'to'): boolean {
    const { reading, draft } = this.from;
    const name = proposal[side];
    if (name === null || proposal.isModels || draft.edits[proposal.key]?.[side] !== undefined) return false;
    return !reading.parties.some((party) => party.name === name && party.start >= start && party.end <= end);
  }

  findId(kind: NamedKind, name: string): string | undefined {
    return this.from.draft.made[nameKey(kind, name)] ?? this.from.known[kind].findId(name);
  }

  isNew(kind: NamedKind, name: string): boolean {
    return name.trim() !== '' && this.findId(kind, name) === undefined;
  }

  /** Those of the case that a new name may mean: offered, and taken by a person. */
  alikeTo(kind: NamedKind, name: string): ReturnType<KnownNames['alike']> {
    return this.isNew(kind, name) ? this.from.known[kind].alike(name) : [];
  }

  /** What a new party, place or product of this name is: as chosen, or as the text lets one guess. */
  natureOf(kind: NamedKind, name: string): string {
    const { draft, reading, proposals } = this.from;
    const chosen = draft.natures[nameKey(kind, name)];
    if (chosen !== undefined) return chosen;
    if (kind === 'party') return name === draft.source.publisher ? 'media' : guessNature(name, reading);
    if (kind === 'product')
      return proposals.find(({ goods }) => goods?.words === name)?.goods?.class ?? 'other';
    return '';
  }

  private missingForShipment(said: ProposalFields): (keyof ShipmentNeeds)[] {
    const number = newShipment(said.shipment);
    const isWritten = number === undefined || nameKey('consignment', number) in this.from.draft.made;
    return isWritten ? [] : missingFor(this.needsOf(number, said));
  }

  private proposedShipment({ shipment }: Proposal): string {
    if (shipment === null) return '';
    const number = String(shipment);
    const { product, from, to } = this.needsOf(number, { product: '', from: '', to: '' });
    const ids = {
      product: this.findId('product', product),
      from: this.findId('party', from),
      to: this.findId('party', to),
    };
    return existingShipment(ids, this.from.known) ?? `new:${number}`;
  }

  private said(proposal: Proposal): Omit<ProposalFields, 'shipment'> & Partial<ProposalFields> {
    const known = this.proposed.get(proposal.key) ?? fieldsOf(proposal, this.from);
    this.proposed.set(proposal.key, known);
    return { ...known, ...this.from.draft.edits[proposal.key] };
  }
}
