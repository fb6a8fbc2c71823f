import { nearest } from '../../lib/names/index.js';

// What supplies are counted in, by the words people use. A pack that holds a different number for every product (a box,
// a pallet) has a name here and no size: its size is the product's.

const words = {
  piece:
    'piece pieces pc pcs unit units ea each pezzo pezzi unita unità pieza piezas unidad unidades unité unités pièce pièces pz nr st stck stück stuck stueck stk uds uds. ud шт штук штука штуки szt sztuk adet قطعة قطع 个 個 件 只 隻 枚 台 臺 支 部 具 把 个/件',
  item: 'item items articolo articoli articulo artículo artículos article articles artikel',
  pair: 'pair pairs paio paia par pares paire paires paar 双 副 对',
  dozen: 'dozen dozens dozzina dozzine docena docenas douzaine douzaines dutzend 打',
  gross: 'gross grossa gruesa grosse gros',
  mask: 'mask masks mascherina mascherine mascarilla mascarillas masque masques maske masken máscara máscaras 口罩 face-mask маска маски масок كمامة كمامات',
  respirator:
    'respirator respirators respiratore respiratori respirador respiradores respirateur respirateurs',
  kit: 'kit kits 份 набор наборы наборов مجموعة مجموعات',
  test: 'test tests tampone tamponi prueba pruebas 试剂盒 检测 人份',
  ventilator:
    'ventilator ventilators ventilatore ventilatori ventilador ventiladores ventilateur ventilateurs beatmungsgerät beatmungsgeräte 呼吸机',
  suit: 'suit suits coverall coveralls tuta tute traje trajes combinaison combinaisons anzug anzüge 防护服 套防护服',
  gown: 'gown gowns camice camici bata batas blouse blouses kittel 隔离衣',
  thermometer:
    'thermometer thermometers termometro termometri termómetro termómetros thermomètre thermomètres 体温计',
  monitor: 'monitor monitors monitore moniteur moniteurs monitores 监护仪',
  concentrator:
    'concentrator concentrators oxygen-concentrator oxygen-concentrators concentratore concentratori concentrador concentradores concentrateur concentrateurs konzentrator konzentratoren sauerstoffkonzentrator sauerstoffkonzentratoren 制氧机 氧气浓缩器 مكثف مكثفات',
  glove:
    'glove gloves guanto guanti guante guantes gant gants handschuh handschuhe 手套 قفاز قفازات перчатка перчатки перчаток',
  goggle:
    'goggle goggles occhiale occhiali occhiali-protettivi gafas lunettes schutzbrille schutzbrillen 护目镜',
  visor:
    'visor visors face-shield face-shields visiera visiere pantalla visière visières visier visiere 面屏',
  bed: 'bed beds letto letti cama camas lit lits bett betten 床 病床 سرير أسرة',
  hospital:
    'hospital hospitals ospedale ospedali hospitales hôpital hôpitaux krankenhaus krankenhäuser 医院 مستشفى',
  ambulance:
    'ambulance ambulances ambulanza ambulanze ambulancia ambulancias krankenwagen rettungswagen 救护车 سيارة-إسعاف',
  cylinder:
    'cylinder cylinders bombola bombole cilindro cilindros bouteille-de-gaz gasflasche gasflaschen 钢瓶 氧气瓶',
  team: 'team teams squadra squadre equipo equipos équipe équipes 队 医疗队',
  flight: 'flight flights volo voli vuelo vuelos vol vols flug flüge 航班 架次',
  dose: 'dose doses dosi dosis dosen 剂 剂次 针 剂疫苗',
  vial: 'vial vials fiala fiale flacone flaconi vial viales flacon flacons durchstechflasche durchstechflaschen 瓶装 西林瓶',
  ampoule: 'ampoule ampoules ampule ampules ampul ampuls fialetta ampolla ampollas ampulle ampullen 安瓿',
  bottle:
    'bottle bottles bottiglia bottiglie botella botellas frasco frascos bouteille bouteilles flasche flaschen 瓶',
  tablet:
    'tablet tablets compressa compresse pastiglia pastiglie comprimido comprimidos comprimé comprimés tablette tabletten pill pills 片',
  syringe: 'syringe syringes siringa siringhe jeringa jeringas seringue seringues spritze spritzen 注射器',
  set: 'set sets juego juegos jeu jeux satz sätze 套',
  bag: 'bag bags sacca sacche bolsa bolsas sac sacs poche poches beutel 袋',
  sachet:
    'sachet sachets bustina bustine sobre sobres sobrecito sobrecitos sachê sachês tütchen саше пакетик пакетики пакетиков كيس-صغير 小袋 小包 袋装粉剂',
  roll: 'roll rolls rotolo rotoli rollo rollos rouleau rouleaux rolle rollen 卷',
  pack: 'pack packs package packages packet packets confezione confezioni pacco pacchi paquete paquetes paquet paquets packung packungen pkg 包',
  box: 'box boxes scatola scatole caja cajas boîte boîtes boite boites schachtel schachteln 盒',
  carton: 'carton cartons cartone cartoni cartón cartones karton kartons ctn 箱 纸箱',
  pallet: 'pallet pallets bancale bancali palé palés palet palets palette palettes paletten 托盘',
  container:
    'container containers contenitore contenitori contenedor contenedores conteneur conteneurs teu 集装箱',
  truck: 'truck trucks truckload truckloads camion camión camiones camions lkw lastwagen 卡车',
  tonne: 'tonne tonnes tonnellata tonnellate tonelada toneladas t mt metric-ton 吨 公吨',
  // Short, long or metric: nobody can tell.
  ton: 'ton tons',
  kg: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes chilo chili chilogrammo chilogrammi kilogramo kilogramos kilogramm 公斤 千克',
  g: 'g gr gram grams gramme grammes grammo grammi gramo gramos gramm 克',
  litre: 'litre litres liter liters l lt litro litri litros 升 公升',
  ml: 'ml millilitre millilitres milliliter milliliters millilitro millilitri mililitro mililitros 毫升',
} as const;

type KnownUnit = keyof typeof words;

/** What goods can be counted in where nobody counts them by the piece. */
export const supplyUnits = [
  'dose',
  'vial',
  'ampoule',
  'bottle',
  'tablet',
  'syringe',
  'cylinder',
  'set',
  'bag',
  'sachet',
  'roll',
  'pack',
  'box',
  'carton',
  'pallet',
  'container',
  'truck',
  'ton',
  'kg',
  'litre',
] as const satisfies readonly KnownUnit[];
export type SupplyUnit = (typeof supplyUnits)[number];

export const findSupplyUnit = (word: string): SupplyUnit | undefined =>
  supplyUnits.find((unit) => unit === measureOf(word).of);

const byWord = new Map<string, KnownUnit>();
for (const [unit, names] of Object.entries(words)) {
  for (const name of names.split(' ')) if (!byWord.has(name)) byWord.set(name, unit as KnownUnit);
}

/** The unit a word names, whatever its number and language; undefined for a word that is none we know. */
export const findUnit = (word: string): KnownUnit | undefined => byWord.get(plainWord(word));

// One letter is written in several ways: é as one sign or two, ｋｇ in full width.
const plainWord = (word: string): string => word.normalize('NFKC').trim().toLowerCase().replace(/\.$/, '');

const nearMax = 3;

/** Of each unit whose words are near, the nearest: what a misspelt word may have meant. A single sign is near all others. */
export function nearUnits(word: string): string[] {
  const plain = plainWord(word);
  if ([...plain].length < 2) return [];
  return Object.values(words)
    .flatMap((names) => nearest(plain, names.split(' ')) ?? [])
    .slice(0, nearMax);
}

/** The one word for a unit that is known, whatever its number and language; what people wrote where it is none. */
export const unitWordOf = (word: string): string => findUnit(word) ?? word;

/** The words of people that name units, for messages that list them. */
export const unitWords: readonly string[] = Object.keys(words);

const hanWords = [...byWord.keys()]
  .filter((word) => /^\p{Script=Han}+$/u.test(word))
  .sort((a, b) => b.length - a.length);

/** The unit that Chinese text begins with: 台 of 台制氧机. */
export const findHanUnit = (text: string): string | undefined =>
  hanWords.find((word) => text.startsWith(word));

/** One name for the words of one unit. */
export const unitName = (word: string): string => findUnit(word) ?? word.trim().toLowerCase();

const measures: Readonly<Record<string, { readonly of: KnownUnit; readonly factor: number }>> = {
  g: { of: 'kg', factor: 0.001 },
  kg: { of: 'kg', factor: 1 },
  tonne: { of: 'kg', factor: 1000 },
  ml: { of: 'litre', factor: 0.001 },
  litre: { of: 'litre', factor: 1 },
};

/** What a unit is measured in, and how much of it one is: a tonne is 1,000 kg, a dose one dose. */
export const measureOf = (word: string): { readonly of: string; readonly factor: number } => {
  const name = unitName(word);
  return measures[name] ?? { of: name, factor: 1 };
};
