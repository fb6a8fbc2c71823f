import { plainText } from '../../lib/numbers/index.js';

/** What a quantity is counted in: pieces, or a pack whose contents have to be known. */
export type PackUnit = {
  readonly kind: 'piece' | 'pair' | 'dozen' | 'carton' | 'box';
  readonly size?: number;
  readonly name: string;
};

const kinds: readonly (readonly [PackUnit['kind'], RegExp])[] = [
  [
    'carton',
    /^(?:ctn|ctns|carton|cartons|case|cases|cartone|cartoni|collo|colli|bulto|bultos|caja master|karton|kartons|箱|件|кор|короб\S*|мест|место|كرتون\S*|كراتين)$/,
  ],
  ['pair', /^(?:pair|pairs|prs|pr|paio|paia|par|pares|paire|paires|paar|双|对|пара|пары|пар|زوج|ازواج)$/],
  [
    'dozen',
    /^(?:dozen|dozens|doz|dz|dozzina|dozzine|docena|docenas|douzaine|dutzend|打|дюжин\S*|درزن|دزينة)$/,
  ],
  [
    'piece',
    /^(?:pcs|pc|pce|pces|piece|pieces|pz|pezzi|pezzo|unit|units|u|ud|uds|unidad|unidades|pieza|piezas|unite|unites|stk|stuck|st|each|ea|nr|n|test|tests|只|个|片|件套|支|副|套|台|顶|枚|шт|штук|штука|ед|قطعة|قطع|حبة)$/,
  ],
  [
    'box',
    /^(?:box|boxes|bx|pack|packs|pk|pkt|packet|packets|package|packages|bag|bags|bottle|bottles|btl|roll|rolls|kit|kits|set|sets|scatola|scatole|conf|cf|confezione|confezioni|busta|buste|flacone|flaconi|caja|cajas|paquete|paquetes|boite|boites|schachtel|schachteln|packung|packungen|beutel|盒|包|袋|瓶|卷|упак\S*|уп|пач\S*|короба|علبة|علب|عبوة)$/,
  ],
];

const tidy = (text: string): string =>
  plainText(text)
    .replaceAll(/[()（）[\].]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** "box of 100", "100/box", "pcs", "盒(50只)". */
export function unitOf(text: string): PackUnit | undefined {
  const plain = tidy(text);
  const named = kinds.find(([, words]) => words.test(plain));
  if (named) return { kind: named[0], name: plain };
  const [, before, after] =
    /^(\p{L}+) ?(?:of|da|de|a|x|по|zu|@|\/|,)? ?(\d+)(?: ?\p{L}+)?$/u.exec(plain) ?? [];
  const [, count, pack] = /^(\d+) ?\p{L}*? ?(?:\/|per|x) ?(\p{L}+)$/u.exec(plain) ?? [];
  const size = Number(after ?? count);
  const unit = kinds.find(([, words]) => words.test(before ?? pack ?? ''));
  return unit && (unit[0] === 'box' || unit[0] === 'carton')
    ? { kind: unit[0], size, name: before ?? pack ?? '' }
    : undefined;
}

/** How many pieces a pack of that unit holds by a column of specifications: "50只/盒", "50 pcs/box". */
export function packSizeIn(text: string, of: PackUnit | undefined): number | undefined {
  const [, count, pack = ''] = /^(\d+) ?\p{L}* ?(?:\/|per|每) ?(\p{L}+)$/u.exec(tidy(text)) ?? [];
  const kind = kinds.find(([, words]) => words.test(pack))?.[0];
  return count === undefined || kind === undefined || kind !== of?.kind ? undefined : Number(count);
}

const measures =
  /^(?:kg|kgs|kilo|g|cbm|m3|m³|千克|公斤|立方米|кг|м3|كغ|كجم|yyyy\S*|dd\S*|mm\S*|date|text|-)$/;

/** Whether a cell below a header is the unit of its column. */
export const isUnitName = (text: string): boolean => {
  const plain = tidy(text);
  return (
    measures.test(plain) ||
    kinds.some(([, words]) => words.test(plain)) ||
    (/^\p{L}+ ?\/ ?\p{L}+$/u.test(plain) &&
      plain.split(/ ?\/ ?/).every((part) => kinds.some(([, words]) => words.test(part))))
  );
};
