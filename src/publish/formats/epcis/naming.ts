import type { Lot, Product } from '../../../case/index.js';
import { checkElement, parseGtin14, writeDigitalLink } from '../../../lib/gs1/index.js';
import type { EditionReading } from '../edition-reading.js';
import type { Lacks } from '../lacks.js';
import { ownUrn } from '../own-id.js';

type Named = { readonly id: string; readonly attributes: readonly { id: string; attribute: string }[] };

/** Vocabularies of EPCIS 2.0 in which an identifier is given its name. */
const vocabularies = {
  product: 'urn:epcglobal:epcis:vtype:EPCClass',
  place: 'urn:epcglobal:epcis:vtype:ReadPoint',
  party: 'urn:epcglobal:epcis:vtype:SourceDest',
} as const;

type NamedKind = keyof typeof vocabularies;

/** Identifiers for what an event names, each with its name: those of GS1 where the record has them, else our own. */
export class Naming {
  readonly #named = new Map<NamedKind, Map<string, Named>>();

  constructor(
    private readonly published: EditionReading,
    private readonly lacks: Lacks,
  ) {}

  party(id: string): string {
    this.lacks.add('formats.lack.party-id', id);
    return this.#own('party', id, this.published.record.parties.get(id)?.name ?? id);
  }

  place(id: string): string {
    return this.#own('place', id, this.published.record.places.get(id)?.name ?? id);
  }

  goods(productId: string, product: Product | undefined, lot?: Lot): string {
    const gtin = product?.gtin === undefined ? undefined : parseGtin14(product.gtin);
    const batch = lot && checkElement('10', lot.batch ?? '');
    // Without its batch a lot would be all goods of that kind.
    if (gtin && !gtin.fault && !batch?.fault) {
      const link = writeDigitalLink({
        key: { ai: '01', value: gtin.value },
        qualifiers: batch ? [{ ai: '10', value: batch.value.value }] : [],
      });
      return this.#add('product', link, product?.name ?? productId);
    }
    this.lacks.add('formats.lack.goods-id', productId);
    return lot
      ? this.#add('product', ownUrn(this.published.edition.caseId, 'lot', lot.id), nameOfLot(lot, product))
      : this.#own('product', productId, product?.name ?? productId);
  }

  vocabularyList() {
    return [...this.#named].map(([kind, elements]) => ({
      type: vocabularies[kind],
      vocabularyElementList: [...elements.values()],
    }));
  }

  #own(kind: NamedKind, id: string, name: string): string {
    return this.#add(kind, ownUrn(this.published.edition.caseId, kind, id), name);
  }

  #add(kind: NamedKind, id: string, name: string): string {
    const elements = this.#named.get(kind) ?? new Map<string, Named>();
    elements.set(id, { id, attributes: [{ id: 'urn:epcglobal:cbv:mda#name', attribute: name }] });
    this.#named.set(kind, elements);
    return id;
  }
}

const nameOfLot = (lot: Lot, product: Product | undefined): string =>
  [product?.name, lot.batch ?? lot.id].filter((part) => part !== undefined).join(', ');
