import { describe, expect, test } from 'vitest';
import { clusterTexts } from './near-text.js';
import { normaliseText } from './normalise-text.js';
import { wordsOf } from './words-of.js';

const clusterOf = (...texts: string[]): number[] => [
  ...clusterTexts(texts.map(normaliseText), 0.8).numbered().clusterOf,
];

describe('a sentence with a word more is the same one in every script', () => {
  test.each([
    [
      'it',
      'L’aereo con le mascherine e i medici della Croce Rossa è atterrato questa sera alle dieci a Roma',
      'Ecco:',
      'grazie',
    ],
    ['zh', '载有口罩和医生的红十字会飞机今晚十点降落在罗马机场意大利人民高呼感谢中国', '快看', '啊'],
    ['ja', '口罩とマスクと医師を乗せた赤十字の飛行機が今夜十時にローマの空港に到着しました', '速報', 'ね'],
    ['th', 'เครื่องบินที่บรรทุกหน้ากากอนามัยและแพทย์จากสภากาชาดได้ลงจอดที่สนามบินโรมเมื่อคืนนี้เวลาสี่ทุ่ม', 'ด่วน', 'ครับ'],
    [
      'ko',
      '마스크와 의사를 태운 적십자 비행기가 오늘 밤 열 시에 로마 공항에 도착하여 이탈리아 국민이 감사를 전했다',
      '속보',
      '감사',
    ],
    [
      'ar',
      'هبطت طائرة الصليب الأحمر التي تحمل الأقنعة والأطباء في مطار روما الليلة في الساعة العاشرة',
      'عاجل',
      'شكرا',
    ],
    ['hi', 'रेड क्रॉस का विमान मास्क और डॉक्टरों को लेकर आज रात दस बजे रोम के हवाई अड्डे पर उतरा', 'देखिए', 'धन्यवाद'],
    [
      'ru',
      'Самолёт Красного Креста с масками и врачами сегодня вечером в десять часов приземлился в аэропорту Рима',
      'Срочно',
      'спасибо',
    ],
    [
      'mixed',
      '红十字会 Red Cross 的飞机载着 FFP2 口罩今晚抵达 Roma Fiumicino 机场 grazie Cina 感谢中国',
      '快看',
      'forza',
    ],
    ['my', 'နှာခေါင်းစည်းများနှင့် ဆရာဝန်များကို တင်ဆောင်လာသော လေယာဉ်သည် ယနေ့ည ရောမမြို့သို့ ရောက်ရှိလာသည်', 'ကြည့်ပါ', 'ကျေးဇူး'],
  ])('%s', (_, text, before, after) => {
    expect(clusterOf(text, `${text} ${after}`, `${before} ${text}`, `${text}！🇨🇳`)).toEqual([0, 0, 0, 0]);
  });
});

test.each([
  ['今天天气很好', 6],
  ['今日はいい天気ですね', 6],
  ['วันนี้อากาศดีมาก', 5],
  ['ມື້ນີ້ອາກາດດີຫຼາຍ', 5],
])('%s with another number is another text', (text) => {
  expect(clusterOf(`${text}1239500000000000517`, `${text}1239500000000105246`)).toEqual([0, 1]);
});

test('texts in one script about other things are apart', () => {
  expect(
    clusterOf(
      '红十字会的飞机今晚降落在罗马机场',
      '意大利政府今天宣布全国封城四周',
      '中国医疗队已经抵达米兰开始工作',
    ),
  ).toEqual([0, 1, 2]);
});

test('where words stand without spaces, a dictionary says where they end; elsewhere spaces do', () => {
  expect(wordsOf('感谢中国thankyou 2020')).toEqual(['感谢', '中国', 'thankyou', '2020']);
  expect(wordsOf('ขอบคุณจีน')).toEqual(['ขอบคุณ', 'จีน']);
  expect(wordsOf('grazie cina🇨🇳 감사합니다')).toEqual(['grazie', 'cina🇨🇳', '감사합니다']);
});

test.each([
  ['感谢，中国！', '感谢中国'],
  ['感謝 中國 https://t.co/x轉發', '感謝中國 轉發'],
  ['ありがとう、中国。', 'ありがとう中国'],
  ['ขอบคุณ จีน', 'ขอบคุณจีน'],
  ['ＴＨＡＮＫ　ＹＯＵ', 'thank you'],
])('%s and %s are one text', (one, other) => {
  expect(normaliseText(one)).toBe(normaliseText(other));
});
