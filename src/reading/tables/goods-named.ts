import { findUnit, type ProductClass } from '../../case/index.js';
import { plainText } from '../../lib/numbers/index.js';
import { classOfGoods, type GoodsKey } from '../goods-keys.js';
import { type ReadingLanguage, readingLanguages } from '../lexicon/lexicons.js';
import { isMadeForBlood } from '../made-for-blood.js';
import { toolsOf } from '../tools.js';

const forms: ReadonlySet<string> = new Set(['tablet', 'ampoule', 'vial']);
const isForm = (word: string): boolean => forms.has(findUnit(word) ?? '');

/** The kinds of goods a text names, in the first language whose words it has. */
export function goodsIn(text: string, language: ReadingLanguage | undefined): readonly GoodsKey[] {
  const plain = plainText(text);
  const inOrder =
    language === undefined
      ? readingLanguages
      : [language, ...readingLanguages.filter((each) => each !== language)];
  for (const each of inOrder) {
    const hits = toolsOf(each)
      .goods.in(plain)
      .filter((hit) => !isMadeForBlood(hit, plain));
    // "Chlorine (tablets)" is no medicine; the form it comes in says nothing where the substance is named.
    const named = hits.filter(({ start, end }) => !isForm(plain.slice(start, end)));
    const found = new Set((named.length > 0 ? named : hits).map(({ key }) => key));
    if (found.size > 0) return [...found];
  }
  return [];
}

// By themselves they name no goods: "kit", "supplies".
const vague: ReadonlySet<GoodsKey> = new Set<GoodsKey>(['kit', 'supplies', 'load', 'device', 'thing']);
const makers =
  /astra ?zeneca|vaxzevria|covishield|pfizer|comirnaty|moderna|spikevax|sinopharm|sinovac|coronavac|sputnik v|janssen|johnson ?& ?johnson|novavax|covaxin|vero cell|vaccin|vacuna|疫苗/i;

/** What class a product of this name is; several kinds in one name are a bundle. To be seen and changed. */
export function classNamed(name: string, language: ReadingLanguage | undefined): ProductClass {
  const found = goodsIn(name, language);
  const plain = found.filter((key) => !vague.has(key));
  const classes = new Set((plain.length > 0 ? plain : found).map((key) => classOfGoods[key]));
  // "Mascherine FFP2" are respirators, which are masks too.
  if (classes.has('respirator')) classes.delete('mask');
  const [only, other] = classes;
  if (only === undefined) return makers.test(plainText(name)) ? 'vaccine' : 'other';
  return other === undefined ? only : 'bundle';
}
