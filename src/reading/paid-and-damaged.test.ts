import { expect, test } from 'vitest';
import type { ReadingLanguage } from './lexicon/lexicons.js';
import { proposeFromText } from './propose.js';

const read = (text: string, language: ReadingLanguage) =>
  proposeFromText(text, { language, published: '2026-10-14' }).statements;

test.each<[ReadingLanguage, string, string]>([
  [
    'zh',
    '普林加迪医院为其中的6000套透析套件支付了11.85万美元。',
    '6000|-|普林加迪医院|contracted|sale|118500 USD',
  ],
  ['zh', '玛霍索医院为20台呼吸机支付了30万元。', '20|-|玛霍索医院|contracted|sale|300000 CNY'],
  ['zh', '玛霍索医院向恒远公司支付30万美元，购买20台呼吸机。', '20|恒远公司|玛霍索医院|contracted|sale|-'],
  ['zh', '县医院为5000盒试剂付款20万元人民币。', '5000|-|县医院|contracted|sale|200000 CNY'],
  ['zh', '县医院花费12万欧元采购了8台监护仪。', '8|-|县医院|contracted|sale|-'],
  [
    'en',
    'Pirngadi Hospital paid US$118,500 for 600 dialysis kits.',
    '600|-|Pirngadi Hospital|contracted|sale|-',
  ],
  ['en', 'Mercy Hospital paid A$90,000 for 20 ventilators.', '20|-|Mercy Hospital|contracted|sale|-'],
  ['en', 'Mercy Hospital paid HK$90,000 for 20 ventilators.', '20|-|Mercy Hospital|contracted|sale|-'],
  ['en', 'Mercy Hospital paid NZ$90,000 for 20 ventilators.', '20|-|Mercy Hospital|contracted|sale|-'],
  ['en', 'Mercy Hospital paid S$90,000 for 20 ventilators.', '20|-|Mercy Hospital|contracted|sale|-'],
  ['en', 'Mercy Hospital paid US $90,000 for 20 ventilators.', '20|-|Mercy Hospital|contracted|sale|-'],
])('%s: %s: what is paid is no goods, and a currency no country', (language, text, expected) => {
  expect(
    read(text, language)
      .filter(({ measure }) => measure === 'goods')
      .map(({ amount, from, to, stage, terms, value, speaker }) => {
        expect(speaker).toBeNull();
        const paid =
          value && language === 'zh' && text.indexOf('为') > 0 ? `${value.low} ${value.currency}` : '-';
        return [amount?.low, from ?? '-', to ?? '-', stage, terms, paid].join('|');
      }),
  ).toEqual([expected]);
});

test.each<[ReadingLanguage, string]>([
  ['zh', '这批物资价值237万元人民币。'],
  ['zh', '该批设备总值50万美元。'],
  ['zh', '全部货款为8万欧元。'],
  ['zh', '合同金额约为120万元。'],
  ['zh', '运抵的物资价值30万元人民币。'],
])('%s: %s: money is of no goods', (language, text) => {
  expect(read(text, language).map(({ measure, goods }) => [measure, goods])).toEqual([['price', null]]);
});

test.each<[ReadingLanguage, string]>([
  ['zh', '另有约200套透析套件在运输途中损坏，尚未补发。'],
  ['zh', '其中20台呼吸机在途中破损。'],
  ['zh', '300盒试剂在运输中受损。'],
  ['zh', '40箱口罩在运输途中丢失。'],
  ['zh', '20台监护仪途中受损，没有补发。'],
  ['en', 'About 200 dialysis kits were damaged in transit and have not been replaced.'],
  ['en', 'Twenty ventilators were lost in transit.'],
  ['it', 'Circa 200 monitor sono andati danneggiati durante il trasporto.'],
  ['it', 'Venti ventilatori sono stati danneggiati nel trasporto.'],
  ['es', 'Unos 200 monitores resultaron dañados durante el transporte.'],
  ['fr', 'Quelque 200 moniteurs ont été endommagés pendant le transport.'],
  ['de', 'Rund 200 Monitore wurden beim Transport beschädigt.'],
])('%s: %s: was not received', (language, text) => {
  expect(read(text, language).map(({ stage, negated, terms }) => [stage, negated, terms])).toEqual([
    ['received', true, 'unknown'],
  ]);
});

test.each<[ReadingLanguage, string]>([
  ['en', 'blood pressure monitors'],
  ['en', 'blood test kits'],
  ['en', 'blood glucose meters'],
  ['en', 'blood refrigerators'],
  ['en', 'haemodialysis kits'],
  ['it', 'misuratori di pressione sanguigna'],
  ['it', 'kit per emodialisi'],
  ['it', 'kit per analisi del sangue'],
  ['es', 'kits de análisis de sangre'],
  ['es', 'equipos de hemodiálisis'],
  ['fr', 'kits d’hémodialyse'],
  ['fr', 'kits d’analyse de sang'],
  ['fr', 'appareils d’hémodialyse'],
  ['de', 'Blutdruckmessgeräte'],
  ['de', 'Bluttests'],
  ['de', 'Blutzuckermessgeräte'],
  ['de', 'Dialysesets'],
  ['de', 'Hämodialysegeräte'],
])('%s: %s are no blood', (language, goods) => {
  const given = {
    en: `Norway donated 40 ${goods} to Kenya.`,
    it: `La Norvegia ha donato 40 ${goods} al Kenya.`,
    es: `Noruega donó 40 ${goods} a Kenia.`,
    fr: `La Norvège a offert 40 ${goods} au Kenya.`,
    de: `Norwegen hat Kenia 40 ${goods} gespendet.`,
    zh: '',
  }[language];
  expect(
    read(given, language).map(({ amount, goods: found }) => [
      amount?.low,
      found?.class === 'medicine',
      found === null,
    ]),
  ).toEqual([[40, false, false]]);
});

test.each([
  ['红十字会捐款20万元。', '20万', 200_000],
  ['市政府拨款200万元采购口罩3万只。', '200万', 2_000_000],
  ['医院付款35.5万元。', '35.5万', 355_000],
  ['公司汇款8000美元。', '8000', 8000],
  ['医院还款12.5万欧元。', '12.5万', 125_000],
])('%s: a payment is read whole', (text, words, value) => {
  const money = proposeFromText(text, { language: 'zh', published: '2026-10-14' }).numbers.filter(
    ({ kind }) => kind === 'money',
  );
  expect(money.map((each) => [each.words, each.value?.low])).toEqual([[words, value]]);
});
