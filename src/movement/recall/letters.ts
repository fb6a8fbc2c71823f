import type { z } from 'zod';
import { formatMessage, type Language, type Message, message } from '../../findings/index.js';
import { asIs } from '../../lib/wording/index.js';
import type { RecallLetters } from './api.js';
import { lotText, siteText } from './present-recall.js';
import type { RecallProgress, SiteProgress } from './progress.js';
import { isNothing } from './span.js';

type Letter = z.input<typeof RecallLetters>['letters'][number];
type Read = RecallProgress & { readonly id: string };

/** A letter to each site that is not settled: what it is to do, and nothing of any person or of any other site. */
export function lettersOf({ id, started, sites, uom }: Read, language: Language): Letter[] {
  const say = (text: Message): string => formatMessage(text, language);
  const lot = asIs(lotText(started));
  const day = new Date(started.at).toISOString().slice(0, 10);
  const reason = started.note;
  return sites.map((site) => ({
    site: site.site,
    title: say(message('recall.letter.title', { lot })),
    to: siteText(site),
    reference: id,
    paragraphs: [
      say(message('recall.letter.since', { lot, day: asIs(day) })),
      ...(reason === undefined ? [] : [say(message('recall.letter.reason', { reason: asIs(reason) }))]),
      say(sentTo(site, uom)),
    ],
    steps: steps.map((step) => say(message(`recall.letter.step.${step}`))),
    blanks: blanks.map((blank) => say(message(`recall.letter.blank.${blank}`))),
  }));
}

const steps = ['stop', 'count', 'answer', 'passed', 'coming', 'other'] as const;
const blanks = ['held', 'used', 'destroyed', 'missing', 'passed', 'returned', 'name', 'day'] as const;

function sentTo({ sent, sure }: SiteProgress, uom: string | undefined): Message {
  const unit = asIs(uom === undefined ? '' : ` ${uom}`);
  const { low, high } = sent;
  if (sure === 'possible' || isNothing(sent)) return message('recall.letter.sent.perhaps');
  if (!Number.isFinite(high)) return message('recall.letter.sent.untold');
  if (low === high) return message('recall.letter.sent', { pieces: low, unit });
  return message('recall.letter.sent.between', { low, high, unit });
}
