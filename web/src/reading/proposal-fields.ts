import { readNumber } from '../../../src/lib/numbers/index';
import type { ArticleReading } from '../../../src/reading/api';
import { type Known, partyLabel } from './known-names';
import type { Proposal } from './proposals';
import type { ProposalFields } from './review-draft';

const textCharsMax = 2000;
const quoteCharsMax = 200;

type Context = {
  readonly reading: ArticleReading;
  readonly known: Known;
  /** Of the source, by which its amounts will be read. */
  readonly language: string | undefined;
};

/** A proposal as a person sees and corrects it: names in the words of the case, amounts in those of the text. */
export function fieldsOf(proposal: Proposal, context: Context): Omit<ProposalFields, 'shipment'> {
  const { known, reading } = context;
  const { words, goods, measure, negated, value } = proposal;
  // What is denied, and what only sums up others, is kept in words; in numbers it would count as having happened.
  const told = negated || proposal.total?.addsUp ? undefined : proposal;
  return {
    text: words.replaceAll(/\s+/g, ' ').slice(0, textCharsMax),
    quote: quoteIn(proposal, reading),
    speaker: partyLabel(proposal.speaker === reading.document.publisher ? null : proposal.speaker, known),
    from: sideLabel(proposal, 'from', known),
    to: sideLabel(proposal, 'to', known),
    product: productLabel(goods, known),
    place: '',
    measure: told ? measure : '',
    amount: told?.amount ? amountText(told.amount, context.language) : '',
    unit: told?.unit && told.unit !== 'piece' ? told.unit : '',
    stage: told?.stage ?? '',
    terms: told && told.terms !== 'unknown' ? told.terms : '',
    called: told?.called ?? '',
    on: proposal.on ? whenText(proposal.on) : '',
    value: told && value ? boundsText(value) : '',
    currency: told && value ? value.currency : '',
  };
}

/** Nobody where the words leave room for several: a person chooses. */
const sideLabel = (proposal: Proposal, side: 'from' | 'to', known: Known): string =>
  proposal.unsure[side].length > 0 ? '' : partyLabel(proposal[side], known);

function productLabel(goods: Proposal['goods'], { product }: Known): string {
  if (goods === null) return '';
  const id = product.findId(goods.words);
  return (id === undefined ? undefined : product.labelOf(id)) ?? goods.words;
}

/** What stands between quotation marks in it, where it is short enough to be quoted. */
const quoteIn = ({ start, end }: Proposal, { quotes }: ArticleReading): string => {
  const quote = quotes.find(
    (each) => each.start < end && start < each.end && each.words.length <= quoteCharsMax + 2,
  );
  return (
    quote?.words.replaceAll(/^["'“”„«»‹›「『‘]+\s*|\s*["'“”„«»‹›」』’]+$/gu, '').slice(0, quoteCharsMax) ?? ''
  );
};

type Bounds = { readonly low: number; readonly high: number | null };

/** The words of the text, where they are read as what was proposed; a part that was worked out is written in digits. */
function amountText(
  { words, low, high }: Bounds & { readonly words: string },
  language: string | undefined,
): string {
  const reading = readNumber(words, language === undefined ? {} : { language });
  const isRead =
    reading.kind === 'read' && reading.low === low && reading.high === (high ?? Number.POSITIVE_INFINITY);
  return isRead ? words.replaceAll(/\s+/g, ' ') : boundsText({ low, high });
}

const boundsText = ({ low, high }: Bounds): string => {
  if (high === null) return `at least ${low}`;
  return low === high ? String(low) : `${low}-${high}`;
};

const whenText = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? from : `${from}..${to}`;
