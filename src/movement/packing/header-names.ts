import { plainText } from '../../lib/numbers/index.js';

/** What a column of a packing list holds. */
export const packingRoles = [
  'item',
  'spec',
  'gtin',
  'lot',
  'expiry',
  'lot-and-expiry',
  'production',
  'carton-numbers',
  'cartons',
  'per-carton',
  'boxes-per-carton',
  'per-unit',
  'pieces',
  'quantity',
  'unit',
  'net',
  'gross',
  'cbm',
  'none',
] as const;
export type PackingRole = (typeof packingRoles)[number];

// In plainText: without case and accents, Chinese in its simplified form. The first that fits is taken, so what is
// narrower stands before what is wider: "pcs/ctn" before "ctn", "N.W. (kg)" before "quantity".
const lotWords =
  'lot|lots|lotto|lotti|lotes?|lotnr|parti no|seri no|nr partii|seria|lote|lotes|batch|batches|charge|chargen|los|partita|партия|партія|серия|серії|серія|серии|批号|批次|批|رقم التشغيلة|التشغيلة|رقم الدفعة|الدفعة|دفعة|باتش';
const expiryWords =
  'exp|expiry|skt|son kullanma\\S*|data waznosci|houdbaar\\S*|vervaldatum|tht|expires|expiration|expire|use by|best before|scad|scadenza|scad za|caducidad|vencimiento|vence|venc|validade|peremption|verfall\\w*|haltbar\\w*|mhd|срок годности|придатн\\S*|годен до|срок|有效期\\S*|失效\\S*|到期\\S*|效期|保质期|使用期限|تاريخ الانتهاء|انتهاء الصلاحية|الصلاحية|صلاحية';
const cartonWords =
  'caixa|caixas|cx|cxs|volume|volumes|fardo|fardos|doos|dozen|koli|opakowania zbiorcze|ctn|ctns|carton|cartons|case|cases|box no|collo|colli|cartone|cartoni|scatolone|scatoloni|bulto|bultos|caja|cajas|colis|karton|kartons|packages|package|pkgs|pkg|koll\\w*|кор|короб\\S*|мест|место|箱|件|كرتون\\S*|كراتين|الكراتين|الكرتون|طرد|طرود';
const pieceWords =
  'qtd|qtde|quantidade|quantidades|peca|pecas|un|und|aantal|stuks|adet|miktar|sztuk|szt|ilosc|кількість|pcs|pc|pce|pces|piece|pieces|qte|cant|ctd|uds|unid|nb|nbre|nombre|anzahl|pz|pzs|pezzi|pezzo|unid|unidades|unites|pieza|piezas|stk|stuck|st|qty|quantity|quantities|q ty|q ta|qta|quantita|cantidad|quantite|menge|each|ea|units|шт|штук|кол во|количество|数量|只数|支数|数|个数|只|个|片|副|支|قطعة|قطع|القطع|الكمية|كمية|عدد';

const word = (words: string): string =>
  `(?:^|[^\\p{L}\\p{N}])(?:${words})(?=$|[^\\p{L}\\p{N}])|(?:${hanOf(words)})`;
// Chinese stands without spaces.
const hanOf = (words: string): string =>
  words
    .split('|')
    .filter((each) => /\p{Script=Han}/u.test(each))
    .join('|') || '(?!)';
const any = (words: string): RegExp => new RegExp(word(words), 'u');

const lot = any(lotWords);
const expiry = any(expiryWords);
const carton = any(cartonWords);
const piece = any(pieceWords);
const per =
  /\/|\bper\b|\bpro\b|\bpor\b|\bpar\b|\ba\b(?= )|\bx\b|每|单箱|装箱数|装箱量|箱规|\bin\b|\bв\b|\bна\b|لكل|في ال/u;
const weight = /weight|peso|poids|gewicht|重|вес|масса|brutto|netto|نتوزن|الوزن|وزن|kg|kgs/u;

const rules: readonly (readonly [PackingRole, (name: string) => boolean])[] = [
  ['lot-and-expiry', (name) => lot.test(name) && expiry.test(name)],
  [
    'gtin',
    (name) =>
      /gtin|\bean\b|\bupc\b|bar ?code|codice a barre|codigo de barras|code barres|штрих ?код|条码|条形码|باركود/u.test(
        name,
      ),
  ],
  [
    'production',
    (name) =>
      /\b(?:mfg|mfd|prod|man)\b(?! ?(?:no|code|nr))|\b(?:production|produced|manufactur(?:e|ed|ing))\b|produzione|fabbricazione|fabricacion|fabrication|herstell(?:ung|datum)\w*|生产日期|制造日期|生产日|дата (?:производства|изготовления|выпуска)|изготовлен|تاريخ الانتاج|الانتاج/u.test(
        name,
      ) && !lot.test(name),
  ],
  ['expiry', (name) => expiry.test(name)],
  ['net', (name) => /\bn\.? ?w\b|\bnet\b|netto|净重|нетто|صافي/u.test(name)],
  [
    'gross',
    (name) =>
      /\bg\.? ?w\b|gross|lordo|bruto|brut\b|brutto|毛重|брутто|قائم|اجمالي الوزن|الوزن الاجمالي/u.test(name),
  ],
  [
    'cbm',
    (name) => /\bcbm\b|\bm3\b|m³|volum|cubatura|体积|立方|объем|الحجم|حجم|measurement|\bmeas\b/u.test(name),
  ],
  ['none', (name) => weight.test(name) && !piece.test(name)],
  [
    'none',
    (name) =>
      /price|amount|value|cost|prezzo|importo|precio|prix|preis|wert|usd|eur|cny|rmb|单价|金额|总价|价格|цена|сумма|стоимость|السعر|القيمة/u.test(
        name,
      ),
  ],
  [
    'carton-numbers',
    (name) =>
      /\bc ?\/ ?no|\bctn\.? ?(?:no|nos|nr|#|n°|№)|\b(?:carton|case|package|pkg|box|collo|bulto|karton) ?(?:no|nos|number|numbers|nr|#|n°|nummer|range)\b\.?|\bcarton #|(?:numero|nr|n\.|n°) (?:del )?collo|№ (?:короб|мест)|номер\S* (?:короб|мест)|箱号|件号|箱序|رقم الكرتون|ارقام الكراتين/u.test(
        name,
      ),
  ],
  [
    'boxes-per-carton',
    (name) =>
      carton.test(name) &&
      per.test(name) &&
      /^(?:(?:box|boxes|packs?|inner|scatole|confezioni|cajas|boites|schachteln)\b|упак\S*|盒|包|每箱盒)/u.test(
        name,
      ),
  ],
  [
    'per-carton',
    (name) => carton.test(name) && per.test(name) && (piece.test(name) || /每|单箱|装箱|箱规/u.test(name)),
  ],
  [
    'per-carton',
    (name) =>
      /每箱|单箱|装箱数|装箱量|箱规|箱装|\bpcs\.?\/(?:ctn|carton|case)|(?:шт\S*|кол во) в (?:кор|ящ)/u.test(
        name,
      ),
  ],
  [
    'per-unit',
    (name) =>
      (/\b(?:per|each|в|x|por|par|pro|a)\b|\/|每/u.test(name) &&
        piece.test(name) &&
        /unit|box|pack|scatola|conf|caja|boite|schachtel|packung|упак|盒|包|袋|علبة/u.test(name)) ||
      /pack ?size|每盒|每包|contenuto confezione/u.test(name),
  ],
  [
    'cartons',
    (name) =>
      carton.test(name) &&
      !(piece.test(name.replace(carton, ' ')) && /总|total/u.test(name)) &&
      !/规格/u.test(name),
  ],
  ['lot', (name) => lot.test(name)],
  [
    'pieces',
    (name) =>
      /(?:^|\b)(?:total|totale|totali|tot|gesamt\w*|totales|всего|итого|grand)\b|总|合计|الاجمالي|اجمالي|المجموع/u.test(
        name,
      ) && !weight.test(name),
  ],
  [
    'spec',
    (name) =>
      /\bspec\w*|规格|型号|\bmodel\b|\bsize\b|misura|formato|taglia|размер|المواصفات|مقاس/u.test(name),
  ],
  [
    'pieces',
    (name) =>
      /^(?:qty|quantity|q ty|q ta|qta|quantita|cantidad|数量)? ?[([（]? ?(?:pcs|pc|pieces|pezzi|pz|piezas|stuck|stk|шт|штук|只|个|片|件数|قطعة|قطع)[.)\]）]*$/u.test(
        name,
      ),
  ],
  [
    'unit',
    (name) =>
      /^(?:unit|units|uom|u m|um|unit of measure|unita|unita di misura|unidad|unite|einheit|单位|计量单位|包装单位|ед изм|ед|единица|единица измерения|الوحدة|وحدة)$/u.test(
        name,
      ),
  ],
  ['quantity', (name) => piece.test(name) || /\bpacking\b|包装$/u.test(name)],
  [
    'item',
    (name) =>
      /artigo|descricao|designacao|mercadoria|omschrijving|goederen|urun|malzeme|nazwa|towar|назва|item|goods|product|description|descr|article|commodity|material|品名|名称|产品|货物|货品|物资|物品|商品|descrizione|prodotto|articolo|merce|denominazione|descripcion|producto|mercancia|designation|produit|marchandise|bezeichnung|artikel|ware|produkt|наименование|товар|описание|продукт|номенклатура|الصنف|المنتج|الوصف|البيان|المادة|البضاعة|اسم/u.test(
        name,
      ),
  ],
];

const plainName = (name: string): string =>
  plainText(name)
    .replaceAll(/[أإآ]/g, 'ا')
    .replaceAll(/[_\n\r.:：*'’]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const nameCharsMax = 60;

/** What a name of a column says it holds. */
export function roleOf(name: string): PackingRole | undefined {
  const plain = plainName(name);
  if (plain === '' || plain.length > nameCharsMax || /^[\d\s.,:/-]+$/.test(plain)) return undefined;
  return rules.find(([, fits]) => fits(plain))?.[0];
}

/** How many cells of a row name columns of a packing list. */
export const namesIn = (cells: readonly string[]): number => {
  const roles = cells.map((cell) => (cell.length > nameCharsMax ? undefined : roleOf(cell.trim())));
  return new Set(roles.filter((role) => role !== undefined && role !== 'none')).size;
};
