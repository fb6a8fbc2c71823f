import type { z } from 'zod';
import { formatMessage, type Language, type Message, message } from '../../findings/index.js';
import { formatDay } from '../../lib/days/index.js';
import { asIs, oneOf, wording } from '../../lib/wording/index.js';
import { wrongValue } from '../../words/index.js';
import { nameText } from '../delivery/names.js';
import { unitOfUom } from '../uom.js';
import { amountIn } from './amount.js';
import type { RecallLetters } from './api.js';
import type { GoodsOfLot } from './lot-of-case.js';
import { lotText, siteText } from './present-recall.js';
import type { RecallProgress, SiteProgress } from './progress.js';
import { isNothing } from './span.js';

type Letter = z.input<typeof RecallLetters>['letters'][number];
type Read = RecallProgress & { readonly id: string };

/** A letter to each site: which goods, what it is to do and whom it answers, and nothing of any other site. */
export function lettersOf(
  { id, started, sites, uom }: Read,
  { name, expires, unit: ofGoods }: GoodsOfLot,
  language: Language,
): Letter[] {
  const say = (text: Message): string => formatMessage(text, language);
  const inWords = (day: string) => asIs(formatDay(day, language, 'long'));
  const lot = asIs(lotText(started));
  const day = inWords(started.on ?? new Date(started.at).toISOString().slice(0, 10));
  // What events count without a unit is what the goods are counted in.
  const unit = uom === undefined ? (ofGoods ?? unitOfUom(uom)) : unitOfUom(uom);
  const reason = started.note;
  return sites.map((site) => ({
    site: site.site,
    title: say(message('recall.letter.title', { lot })),
    to: siteText(site),
    reference: id,
    paragraphs: [
      ...(name === undefined ? [] : [message('recall.letter.product', { product: asIs(name) })]),
      ...(expires === undefined ? [] : [message('recall.letter.expires', { day: inWords(expires) })]),
      message('recall.letter.since', { lot, day }),
      ...(reason === undefined ? [] : [message('recall.letter.reason', { reason: asIs(reason) })]),
      ...sentTo(site, unit),
      message('recall.letter.from', { by: asIs(started.by) }),
      ...(started.due === undefined ? [] : [message('recall.letter.due', { day: inWords(started.due) })]),
    ].map(say),
    steps: steps.map((step) => say(message(`recall.letter.step.${step}`))),
    blanks: blanks.map((blank) => say(message(`recall.letter.blank.${blank}`))),
  }));
}

/** Of those to every site the one that is asked for; a site nobody wrote to is refused with those there are. */
export function lettersTo(letters: Letter[], site: string | undefined): Letter[] {
  if (site === undefined) return letters;
  const found = letters.filter((each) => isTo(each, site));
  if (found.length > 0) return found;
  const names = letters.map((each) => nameText(each.site));
  throw wrongValue('site', asIs(site), names.length === 0 ? wording('recall.expect.site') : oneOf(names));
}

const isTo = ({ site, to }: Letter, asked: string): boolean =>
  site === asked || nameText(site) === asked || to.toLowerCase().includes(asked.toLowerCase());

const steps = ['stop', 'count', 'answer', 'passed', 'coming', 'other'] as const;
const blanks = ['held', 'used', 'destroyed', 'missing', 'passed', 'returned', 'name', 'day'] as const;

/** What was sent there is one number, what should still be there another: a store passes most of it on. */
function sentTo({ sent, byEvents: { came, here }, sure }: SiteProgress, unit: string): Message[] {
  // What is not certain to be there any more may have come there for sure.
  const hasCome = came !== undefined && came.low > 0;
  if (!hasCome && (sure === 'possible' || isNothing(sent))) return [message('recall.letter.sent.perhaps')];
  const ever = sure === 'said' ? sent : came;
  const isKnown = ever !== undefined && Number.isFinite(ever.high) && ever.high > 0;
  const isHere = sure !== 'said' && Number.isFinite(here.high);
  if (!isKnown && !isHere) return [message('recall.letter.sent.untold')];
  return [
    ...(isKnown ? [message('recall.letter.sent', { amount: amountIn(ever, unit) })] : []),
    ...(isHere ? [message('recall.letter.here', { amount: amountIn(here, unit) })] : []),
  ];
}
