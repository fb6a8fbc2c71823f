import { folded } from './names/folded.js';
import type { Item } from './names/known.js';

export type UnitKind = 'piece' | 'pair' | 'dozen' | 'box' | 'carton' | 'pallet';

// As folded() leaves them.
const words: Readonly<Record<UnitKind, string>> = {
  piece:
    'pieces?|pcs?|pce?s|units?|each|ea|pezz[oi]|pz|unita|unidades?|uds?|pieza|piezas|unites?|stuck|stk|只|个|件|片|支|套|枚|顶|قطعه|قطع|حبه|حبات',
  pair: 'pairs?|prs|paio|paia|par|pares|paires?|paar|双|对|副|زوج|ازواج',
  dozen: 'dozens?|doz|dozzin[ae]|docenas?|douzaines?|dutzend|打',
  box: 'box|boxes|bx|packs?|packets?|pkts?|packages?|bags?|scatol[ae]|scatolette|conf|confezion[ei]|pacc[oh]i?|pacchett[oi]|caja|cajas|cajita|cajitas|paquetes?|boites?|paquets?|schachteln?|packung|packungen|caixas?|盒|包|袋|علبه|علب|صندوق|صناديق|عبوه|عبوات|باكيت',
  carton:
    'cartons?|ctns?|cases?|carton[ei]|scatolon[ei]|coll[oi]|cartones|bultos?|colis|kartons?|kiste|kisten|箱|كرتون|كرتونه|كراتين|طرد|طرود',
  pallet: 'pallets?|bancal[ei]?|palets?|palettes?|paletten?|托盘|托|栈板|طبليه|منصه|بالته',
};

const kinds = ['piece', 'pair', 'dozen', 'box', 'carton', 'pallet'] as const;
const any = kinds.map((kind) => words[kind]).join('|');

/** Any word for a unit, in a folded text. */
export const unitWords = any;

export const unitKindOf = (word: string): UnitKind | undefined =>
  kinds.find((kind) => new RegExp(`^(?:${words[kind]})$`, 'u').test(word));

export type Unit = {
  readonly kind: UnitKind;
  /** Pieces in one, where it is said. */
  readonly size?: number;
};

const sized = new RegExp(
  `^(${any})\\.? ?(?:of|da|di|de|a|x|zu|por|par|with|\\(|/|-)? ?(\\d+)(?: ?(?:${any}))?\\)?$`,
  'u',
);
const sizedFirst = new RegExp(`^(\\d+) ?(?:${any})? ?(?:/|per|x|每|a) ?(${any})$`, 'u');

/** "box of 10", "scatola da 100", 盒(50只), "100/box"; pieces where nothing is said. */
export function readUnit(cell: string): Unit | undefined {
  const text = folded(cell).replace(/[.]$/, '');
  if (text === '') return { kind: 'piece' };
  const plain = unitKindOf(text);
  if (plain) return { kind: plain };
  const [, word = '', size] = sized.exec(text) ?? [];
  const [, count, other = ''] = sizedFirst.exec(text) ?? [];
  const kind = unitKindOf(word === '' ? other : word);
  return kind && { kind, size: Number(size ?? count) };
}

/** Pieces in one of a unit; undefined where nobody said. A pair is two pieces, but of what is counted in pairs it is one. */
export function piecesIn({ kind, size }: Unit, item: Item): number | undefined {
  if (size !== undefined) return size;
  switch (kind) {
    case 'piece':
      return 1;
    case 'pair':
      // A pair of goggles is one of them.
      return item.id.endsWith('-pair') || item.id === 'goggles' ? 1 : 2;
    case 'dozen':
      return 12;
    case 'box':
      return item.box;
    case 'carton':
      return item.carton;
    case 'pallet':
      return undefined;
  }
}
