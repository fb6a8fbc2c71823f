import { addAll } from '../../lib/lists/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { guessLanguage } from '../../reading/index.js';
import { folded } from '../names/folded.js';
import type { Known, Site } from '../names/known.js';
import { type NeedNote, needNote } from '../note.js';
import { amountOf } from './amount.js';
import * as cues from './cues.js';
import { findDeadline } from './deadline.js';
import { findSites } from './find-site.js';
import { findItems, type ItemFound } from './items.js';
import type { Message } from './message.js';
import { findAmounts } from './numbers.js';
import { type Pair, pairUp } from './pair.js';
import { hidePrivate, hideSpan } from './private.js';
import type { MessageReading, ToldPart } from './told.js';
import { findWards, type WardFound } from './wards.js';

type Place = { readonly file: string; readonly field: string };

/** Where the message is from, by what it says, else by what its sender said before. */
export type Whence = {
  readonly site: Site | undefined;
  readonly ward: string | undefined;
  /** The thing named last, which a correction means. */
  readonly last: ItemFound | undefined;
};

export const languageOfMessage = (text: string): string => {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return arabic > letters / 3 ? 'ar' : guessLanguage(text).language;
};

const sentenceEnd = /(?<=[!?؟。！？;；\n])|(?<=\.)(?=\s|$)/u;

/** What a message asks for, has, uses and takes back. Nothing else of it is kept: no text, no name, no number of a telephone. */
export function readMessage(
  message: Message,
  place: Place,
  known: Known,
  before: Whence | undefined,
): MessageReading {
  const original = message.text.normalize('NFC');
  const lines = original.split(/\n+/).map(folded);
  let text = lines.join('\n');
  const sites = findSites(text, known);
  for (const { start, end } of sites) text = hideSpan(text, start, end);
  const given = known.sites?.find(({ id }) => id === message.site);
  const named = sites[0]?.site ?? given;
  const byWard = named ?? before?.site ?? siteByWard(text, original, known);
  const notes: NeedNote[] = [];
  if (!byWard)
    return { told: [], notes: noSite(text, place, known), site: undefined, ward: undefined, last: undefined };
  if (!named)
    notes.push(needNote('assumed', place, wording('need.note.site-of-sender', { site: asIs(byWard.id) })));
  const wards = findWards(text, original, byWard);
  for (const { start, end } of wards) text = hideSpan(text, start, end);
  const context: Context = {
    place,
    known,
    site: byWard,
    sites: sites.map(({ site, start }) => ({ site, start })),
    wards,
    ward: message.ward ?? (named && before?.site !== named ? undefined : before?.ward),
    language: languageOfMessage(original),
    by: findDeadline(text, message.at.slice(0, 10)),
    isUrgent: cues.urgent.test(text),
    isNeedful: cues.needs.test(text),
    isCorrection: cues.corrects.test(text),
    last: cues.corrects.test(text) || cues.mentionsMore.test(text) ? before?.last : undefined,
  };
  const told = readText(hidePrivate(text), context, notes);
  const unknown = wards.find(({ ward }) => ward === undefined);
  if (unknown)
    notes.push(
      needNote(
        'asked',
        place,
        wording('need.note.ward-unknown', {
          ward: asIs(unknown.called),
          site: asIs(byWard.names[0] ?? byWard.id),
        }),
      ),
    );
  return {
    told,
    notes,
    site: byWard.id,
    ward: wards.find(({ ward }) => ward !== undefined)?.ward ?? context.ward,
    last: context.last,
  };
}

type Context = {
  readonly place: Place;
  readonly known: Known;
  readonly site: Site;
  readonly sites: readonly { readonly site: Site; readonly start: number }[];
  readonly wards: readonly WardFound[];
  readonly ward: string | undefined;
  readonly language: string;
  readonly by: string | undefined;
  readonly isUrgent: boolean;
  readonly isNeedful: boolean;
  readonly isCorrection: boolean;
  /** The thing named last: "down to 40 N95, send 500". */
  last: ItemFound | undefined;
};

function siteByWard(text: string, original: string, { sites = [] }: Known): Site | undefined {
  const having = sites.filter((site) =>
    findWards(text, original, site).some(({ ward }) => ward !== undefined),
  );
  return having.length === 1 ? having[0] : undefined;
}

const noSite = (text: string, place: Place, known: Known): NeedNote[] =>
  findItems(text, known).length === 0
    ? []
    : [
        needNote('refused', place, wording('need.note.message-without-site'), {
          expected: wording('need.expect.site-named'),
        }),
      ];

function readText(text: string, context: Context, notes: NeedNote[]): ToldPart[] {
  const told: ToldPart[] = [];
  let offset = 0;
  for (const sentence of text.split(sentenceEnd)) {
    addAll(told, readSentence(sentence, offset, context, notes));
    offset += sentence.length;
  }
  return told;
}

function readSentence(sentence: string, offset: number, context: Context, notes: NeedNote[]): ToldPart[] {
  const items = findItems(sentence, context.known);
  let bare = sentence;
  for (const { start, end } of items) bare = hideSpan(bare, start, end);
  if (cues.cancels.test(bare)) return withdrawn(items, offset, context);
  if (isQuestionAbout(sentence, items, context, notes)) return [];
  const numbers = findAmounts(bare, context.language);
  return pairUp(bare, items, numbers).flatMap((pair) => readPair(pair, bare, offset, context, notes));
}

function withdrawn(items: readonly ItemFound[], offset: number, context: Context): ToldPart[] {
  const { site, ward } = placeAt(offset, context);
  if (items.length === 0) return [{ kind: 'withdrawn', site: site.id, ward, item: undefined }];
  return items.map(({ item }) => ({ kind: 'withdrawn', site: site.id, ward, item }));
}

function isQuestionAbout(
  sentence: string,
  items: readonly ItemFound[],
  { place }: Context,
  notes: NeedNote[],
): boolean {
  if (!cues.isQuestion(sentence)) return false;
  for (const { item } of items)
    notes.push(needNote('asked', place, wording('need.note.question', { item: asIs(item.id) })));
  return true;
}

function placeAt(
  at: number,
  { site, sites, wards, ward }: Context,
): { readonly site: Site; readonly ward: string | undefined } {
  const here = sites.findLast(({ start }) => start <= at)?.site ?? site;
  const own = wards.filter((one) => one.ward !== undefined);
  const ofPart = own.findLast(({ start }) => start <= at) ?? own[0];
  return { site: here, ward: ofPart?.ward ?? ward };
}

function readPair(pair: Pair, text: string, offset: number, context: Context, notes: NeedNote[]): ToldPart[] {
  const found = pair.item ?? lastOf(pair, text, context, notes);
  if (!found) return [];
  context.last = found;
  if (!found.isListed) {
    const says = wording('need.note.item-not-listed', { item: asIs(found.item.id) });
    notes.push(needNote('refused', context.place, says));
    return [];
  }
  const { item } = found;
  const { site, ward } = placeAt(offset + pair.at, context);
  const about = { site: site.id, ward, item };
  if (pair.role === 'enough') {
    notes.push(needNote('assumed', context.place, wording('need.note.has-enough', { item: asIs(item.id) })));
    return [];
  }
  if (pair.role === 'not-needed') return [{ kind: 'withdrawn', site: site.id, ward, item }];
  if (pair.role === 'mentioned' && !context.isNeedful) return [];
  const own: NeedNote[] = [];
  const amount = amountOf(pair.number, item, context.place, own);
  if (pair.role === 'stock' || pair.role === 'rate')
    return amount.quantity === undefined ? [] : [{ ...about, kind: pair.role, pieces: amount.quantity }];
  if (found.size !== undefined)
    own.push(
      needNote(
        'asked',
        context.place,
        wording('need.note.size-not-listed', { size: found.size, item: asIs(item.id) }),
      ),
    );
  const { by, isUrgent, isCorrection } = context;
  return [
    { ...about, kind: 'asked', amount, by, isUrgent, isMore: pair.role === 'more', isCorrection, notes: own },
  ];
}

// A number by itself is of what was named last, where nothing else is named behind it.
function lastOf(
  { number, role }: Pair,
  text: string,
  context: Context,
  notes: NeedNote[],
): ItemFound | undefined {
  const behind = number ? text.slice(number.end) : '';
  const namesOther =
    /^ (?!(?:more|a|per|al|in|left|di piu|mas|e|and|y|et|for|by|entro|para|pour|please|asap|non?|not|pas|invece|instead|rather|de)(?![a-z]))[\p{Script=Latin}]{3,}/u.test(
      behind,
    );
  if (context.last && !(namesOther && role !== 'rate' && role !== 'stock')) return context.last;
  if (number && (context.isNeedful || namesOther) && number.high > 1 && !context.isCorrection)
    notes.push(
      needNote(
        'asked',
        context.place,
        wording('need.note.number-of-nothing', { number: String(number.high) }),
      ),
    );
  return undefined;
}
