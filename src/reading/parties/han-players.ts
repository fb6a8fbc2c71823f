import { isRelative } from '../han-verbs.js';
import type { Act } from '../lexicon/lexicon.js';
import type { Tools } from '../tools.js';
import { type Hit, type Span, spansIn } from '../words.js';
import type { PartyMention } from './party.js';

// Says what somebody is, right before the name: 供应商瑞康乳胶, 友好城市高松市.
const descriptions =
  '企业(?!家)|供应商|供货商|进口商|出口商|厂商|厂家|药企|经销商|代理商|制造商|生产商|友好城市|友城|电商';
const described = new RegExp(`^\\p{Script=Han}*?(?:${descriptions})(?=\\p{Script=Han}{2})`, 'u');
export const descriptionAtEnd = new RegExp(
  `(?:中资|爱心|当地|本地|本市|本省|外资|国有|民营)?(?:${descriptions})$`,
  'u',
);

/** How much of a run only describes whoever is named behind it. */
export const descriptionIn = (run: string): number => described.exec(run)?.[0].length ?? 0;

const adverbs =
  '(?:紧急|无偿|免费|一次性|再次|再度|继续|首次|共|又|还|也|曾|已|再|拟|将|先后|统一|率先|陆续|分批|分别|一并|共同|联合|专门|及时|连夜|主动|另|各|负责|代为|承诺|表示)*';
const placed = new RegExp(
  `(?:由|从|向|给|为|与)(?:了)?((?:(?![由从向给为与和将把被的了已])\\p{Script=Han}){2,12}?)${adverbs}$`,
  'u',
);
const counted = /^[一二两三四五六七八九十百千余多]+[家所个名位]/u;
const nobody =
  /^(?:其|他|她|我们|此|该|大家|何|抗|支持|确保|保障|帮助|缓解|应对|做好|方便|满足|加强|防止|主|期|目前|当地|各地|外地|市场|社会|自|上级|国外|海外|对方|双方|灾区)/u;
const signed = /^(?:签订|签约|签署|签下|订立)/u;
const beforeChars = 24;

/** Somebody whose name ends in no word for an institution, between a preposition and a verb: 从市疾控领取, 与华衡生物签订合同. */
export function* players(shown: string, tools: Tools, acts: readonly Hit<Act>[]): Generator<PartyMention> {
  const names = new Set<string>();
  for (const act of acts) {
    const found = playerAt(shown, act, tools);
    if (!found) continue;
    yield found;
    if (found.kind === 'organisation') names.add(found.name);
  }
  for (const one of [...describedOnes(shown, acts), ...giversWithin(shown, acts, tools)]) {
    yield one;
    names.add(one.name);
  }
  for (const name of names)
    for (const span of spansIn(shown, new RegExp(name, 'gu'))) yield { ...span, name, kind: 'organisation' };
}

function playerAt(shown: string, act: Hit<Act>, { goods, acts }: Tools): PartyMention | undefined {
  if (act.key.isRequest) return undefined;
  const ahead = shown.slice(Math.max(0, act.start - beforeChars), act.start);
  const match = placed.exec(ahead);
  const run = match?.[1] ?? '';
  const preposition = match?.[0].charAt(0) ?? '';
  const start = act.start - (match?.[0].length ?? 0) + (match?.[0].indexOf(run) ?? 0);
  const skipped = (counted.exec(run)?.[0].length ?? 0) || descriptionIn(run);
  const name = run.slice(skipped);
  if (name.length < 2 || nobody.test(name) || goods.has(name) || acts.has(name)) return undefined;
  if (/(?:港|机场|口岸|仓库|码头|车站)$/u.test(name)) return undefined;
  if (preposition === '与' && !signed.test(shown.slice(act.start))) return undefined;
  const isBody = /[由与]/u.test(preposition) || act.key.toIs === 'from' || descriptionIn(run) > 0;
  const isPlace = /(?:地|里|方)$/u.test(name);
  return {
    start: start + skipped,
    end: start + run.length,
    name,
    kind: isBody && !isPlace ? 'organisation' : 'name',
  };
}

/** 爱心企业宏远船艇承诺: described, and right before a verb. */
function* describedOnes(shown: string, acts: readonly Hit<Act>[]): Generator<PartyMention> {
  for (const act of acts) {
    const ahead =
      /\p{Script=Han}{4,20}$/u.exec(shown.slice(Math.max(0, act.start - beforeChars), act.start))?.[0] ?? '';
    const run = ahead.replace(new RegExp(`${adverbs}$`, 'u'), '');
    const name = run.slice(descriptionIn(run));
    const start = act.start - ahead.length + descriptionIn(run);
    if (
      name !== run &&
      name.length > 1 &&
      name.length < 9 &&
      act.key.subject !== 'goods' &&
      !/[的向从由和与将把尚未不停因已]/u.test(name)
    )
      yield { start, end: start + name.length, name, kind: 'organisation' };
  }
}

/** 收到海外侨胞捐赠的: whoever stands between what was received and how it was given. */
function* giversWithin(shown: string, acts: readonly Hit<Act>[], { goods }: Tools): Generator<PartyMention> {
  for (const [at, act] of acts.entries()) {
    const before = acts[at - 1];
    if (before?.key.subject !== 'to' || act.key.subject !== 'from' || !isRelative(shown.slice(act.end)))
      continue;
    const run = shown.slice(before.end, act.start);
    const name = run.replace(/^了/u, '').replace(new RegExp(`${adverbs}$`, 'u'), '');
    if (!/^\p{Script=Han}{2,12}$/u.test(name) || /[的向从由给]/u.test(name) || goods.has(name)) continue;
    const start = before.end + run.indexOf(name) + descriptionIn(name);
    yield {
      start,
      end: start + name.length - descriptionIn(name),
      name: name.slice(descriptionIn(name)),
      kind: 'organisation',
    };
  }
}

/** 援马里卡医疗队, 驻马里卡大使馆: countries, be they on no list. */
export function* placesServed(shown: string): Generator<Span> {
  const names = new Set(
    [
      ...shown.matchAll(
        /(?:援(\p{Script=Han}{2,6}?)(?:抗疫)?医疗(?:队|专家组)|驻(\p{Script=Han}{2,6}?)大?使馆)/gu,
      ),
    ].map(([, served, seated]) => served ?? seated ?? ''),
  );
  for (const name of names) yield* spansIn(shown, new RegExp(name, 'gu'));
}
