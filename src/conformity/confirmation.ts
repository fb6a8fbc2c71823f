import type { Message } from '../findings/index.js';
import { message } from '../findings/index.js';
import { type Confirmation, type Rule, restsOn, restsOnOneWeakSource } from './rule-pack.js';

type Trust = {
  readonly confirmation: Confirmation;
  readonly restsOn: 'text' | 'page' | 'nothing';
  readonly oneWeakSource: boolean;
  readonly lastSeen?: string | null | undefined;
};

/** How far a rule is confirmed, in words: whether the text itself was read or a page about it, and when last. */
export const formatTrust = ({ confirmation, restsOn: rests, oneWeakSource, lastSeen }: Trust): Message[] => [
  message(
    confirmation === 'confirmed' && rests !== 'text'
      ? 'conformity.confirmation.page'
      : `conformity.confirmation.${confirmation}`,
  ),
  ...(oneWeakSource ? [message('conformity.weak')] : []),
  ...(lastSeen === undefined || lastSeen === null
    ? []
    : [message('conformity.last-seen', { day: lastSeen })]),
];

export const confirmationOf = (rule: Rule): Message[] =>
  formatTrust({
    confirmation: rule.confirmation,
    restsOn: restsOn(rule),
    oneWeakSource: restsOnOneWeakSource(rule),
    lastSeen: rule.lastSeen,
  });
