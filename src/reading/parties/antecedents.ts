import type { Act } from '../lexicon/lexicon.js';
import type { Tools } from '../tools.js';
import type { Hit } from '../words.js';
import type { PartyMention } from './party.js';

const pronoun =
  'which|who|that|che|(?:il|la) quale|i quali|le quali|qui|que|quien(?:es)?|el cual|la cual|lequel|laquelle';
const whom = 'ci|vi|gli|le|nous|vous|leur|lui|nos|les|us|te|ti';
const helper =
  'has|have|had|also|already|recently|ha|hanno|aveva|avevano|gia|anche|inoltre|a|ont|avait|avaient|aussi|deja|han|habia|habian|ya|tambien|in turn|generously|kindly|generosamente|gentilmente';
const relative = new RegExp(`^,? (?:${pronoun})(?: (?:${whom})| (?:${helper})){0,4} $`, 'u');
// German has the verb last.
const germanRelative = /^, (?:der|die|das|welche[rs]?) [^,.;:]{0,90}$/u;

/**
 * "To Amici di Valbrega, who gave us two ventilators, and to Tessilorma, who gave gowns": whoever a relative clause is about
 * does what it tells, whatever stands before the name.
 */
export function withDoings(
  parties: readonly PartyMention[],
  acts: readonly Hit<Act>[],
  plain: string,
  { lexicon, isChinese }: Tools,
): PartyMention[] {
  if (isChinese) return [...parties];
  const pattern = lexicon.language === 'de' ? germanRelative : relative;
  return parties.map((party) => {
    const act = acts.find(({ start }) => start >= party.end);
    const isDoer =
      act?.key.subject === 'from' &&
      party.kind !== 'adjective' &&
      pattern.test(plain.slice(party.end, act.start));
    if (!isDoer) return party;
    const { start, end, name, kind } = party;
    return { start, end, name, kind, does: act.start };
  });
}
