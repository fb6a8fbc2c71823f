import { largest } from '../lists/index.js';
import { decodeAs } from './decode-as.js';
import { twoBytes, usualShare } from './two-bytes.js';

/** The letters a language uses most, and the encoding its old programs write. What is drawn by chance has few of them. */
const common: readonly (readonly [encoding: string, letters: string])[] = [
  ['windows-1252', 'àâãåäæçéèêëíìîïñóòôõöøúùûüßÄÖÜÉ’‘“”«»…–€°¿¡'],
  ['windows-1251', 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфё'],
  ['koi8-r', 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфё'],
  [
    'gb18030',
    '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手用主行方又如前所本见经头面公同三已老从动两长谢武汉加油感疫情口罩，。！、：（）“”',
  ],
  [
    'big5',
    '的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手用主行方又如前所本見經頭面公同三已老從動兩長謝臺台灣感疫情口罩，。！、：（）「」',
  ],
  [
    'shift_jis',
    'あいうえおかがきぎくけげこさしじすせそただちつてでとどなにねのはばひふへほまみむめもやゆよらりるれろわをんっゃゅょアイウエオカクコサシスタチッテトナニノバプマムメラリルレロンー、。！',
  ],
  [
    'euc-kr',
    '이다는을를에의가고하지한은도로기사나어인리자서대해시그정수일아보스라만니합감중국제주전원구유동여안과와들있것할요세으성상장조',
  ],
  ['windows-1256', 'اليمونرتبةعدسفهكحقجشصخأطغضزثىئذءآظإؤپچکگی،؟'],
  ['windows-1250', 'ąćęłńóśźżáčďéěíňřšťúůýžőűöüäăâîşţ'],
  ['windows-1253', 'αοιετνσρκπςηυάέόίήμλωγδθχφβξζψώύ'],
  ['windows-1254', 'ıişğüöçİŞâ'],
  ['windows-1255', 'יוהלאתרבשמנדעחקפצכגטסזןםךףץ'],
];

type Likely = { readonly encoding: string; readonly share: number };

/**
 * The encodings a text may have that is not UTF-8, the likeliest first. A script of thousands of signs is told from others
 * by where its usual signs stand, of which a list of letters holds few; and which of such scripts it is, by that list.
 */
export const likelyEncodings = (sample: Uint8Array): string[] =>
  byLikelihood(sample).map(({ encoding }) => encoding);

function byLikelihood(sample: Uint8Array): Likely[] {
  const all = common.map(([encoding, letters]) => ({ encoding, share: shareOf(sample, encoding, letters) }));
  const most = largest(all.filter(({ encoding }) => twoBytes.has(encoding)).map(({ share }) => share));
  return all
    .map(({ encoding, share }) => {
      const usual = usualShare(sample, encoding);
      return { encoding, share: usual === undefined ? share : usual * (most === 0 ? 1 : share / most) };
    })
    .sort((one, other) => other.share - one.share);
}

// Nearly all letters are common ones, and no other encoding comes near.
const [surely, apart] = [0.9, 0.2];

/** The one encoding by which a text that is not UTF-8 makes sense; undefined where more than one does, or none. */
export function surelyEncoded(sample: Uint8Array): string | undefined {
  const [first, second] = byLikelihood(sample);
  if (first === undefined || first.share < surely) return undefined;
  return first.share - (second?.share ?? 0) >= apart ? first.encoding : undefined;
}

// Letters with accents stand among those of ASCII, seldom three together; those of another script stand by themselves.
const isLatin = (encoding: string): boolean => /125[024]$/.test(encoding);

function shareOf(sample: Uint8Array, encoding: string, letters: string): number {
  const known = new Set(letters);
  let [found, all] = [0, 0];
  let before = '  ';
  for (const sign of decodeAs(encoding, sample)) {
    const fits = isLatin(encoding) ? /[\0-\x7f]/.test(before) : !/[a-z]$/i.test(before);
    before = `${before.slice(-1)}${sign}`;
    if (sign <= '\x7f') continue;
    all++;
    if (fits && known.has(sign)) found++;
  }
  return all === 0 ? 0 : found / all;
}
