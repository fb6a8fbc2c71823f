import { expect, test } from 'vitest';
import { proposeFromText } from './propose.js';

/** Each statement of goods on a line: amount, from, to, stage. */
const said = (text: string): string[] =>
  proposeFromText(text, { language: 'zh', published: '2024-07-09' })
    .statements.filter(({ measure }) => measure === 'goods')
    .map(({ amount, from, to, stage, negated }) =>
      [amount?.words ?? '-', from ?? '-', to ?? '-', `${negated ? 'not ' : ''}${stage ?? '-'}`].join('|'),
    );

test.each([
  '云川公司将向圣玛丽诊所赠送帐篷20顶。',
  '云川公司准备为圣玛丽诊所送去帐篷20顶。',
  '云川公司计划本周五向圣玛丽诊所发运帐篷20顶。',
  '云川公司有望下周向圣玛丽诊所交付帐篷20顶。',
  '云川公司同意向圣玛丽诊所提供帐篷20顶。',
  '云川公司愿向圣玛丽诊所捐赠帐篷20顶。',
  '双方约定，云川公司年内向圣玛丽诊所移交帐篷20顶。',
  '市政府要求云川公司尽快向圣玛丽诊所交付帐篷20顶。',
  '云川公司打算把20顶帐篷借给圣玛丽诊所。',
])('%s: what is to come has not come', (text) => {
  expect(said(text)).toEqual(['20|云川公司|圣玛丽诊所|pledged']);
});

test('将 before a noun is no future', () => {
  expect(said('云川公司将20顶帐篷赠予首都的圣玛丽诊所。')).toEqual(['20|云川公司|圣玛丽诊所|received']);
});

test.each([
  ['云川公司捐给县医院的20台呼吸机被扣在港口。', 'shipped'],
  ['云川公司捐给县医院的20台呼吸机滞留在邻国。', 'shipped'],
  ['云川公司捐给县医院的20台呼吸机至今杳无音信。', 'not received'],
  ['云川公司捐给县医院的20台呼吸机原定本周到港，目前还没有抵达。', 'not received'],
])('%s: what is held up has not come', (text, stage) => {
  expect(said(text)).toEqual([`20|云川公司|县医院|${stage}`]);
});

test('what is asked for has no stage', () => {
  expect(said('县医院还缺呼吸机8台，希望得到社会支援。')).toEqual(['8|-|县医院|-']);
});

test.each<[string, string[]]>([
  ['由瑞典莱文公司售予市妇幼保健院的暖箱18台，22日运抵医院。', ['18|瑞典莱文公司|医院|received']],
  ['县医院从省儿童医院借来3台暖箱。', ['3|省儿童医院|县医院|received']],
  ['县疾控中心从市疾控领取了疫苗5000剂。', ['5000|市疾控|县疾控中心|received']],
  ['临江市第一医院收到海外侨胞捐赠的口罩500只。', ['500|海外侨胞|临江市第一医院|received']],
  ['市卫健委与华衡生物签订合同，采购检测试剂40万人份。', ['40万|华衡生物|市卫健委|contracted']],
  ['医院已向另一家供应商瑞康乳胶紧急订购8万副手套。', ['8万|瑞康乳胶|医院|contracted']],
  ['市中心血站昨夜为县医院送去血浆240袋。', ['240|市中心血站|县医院|shipped']],
])('%s: who gave and who received', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  [
    '省红十字会调拨的帐篷300顶、棉被1200床今晨运抵县体育馆。',
    ['300|省红十字会|县体育馆|received', '1200|省红十字会|县体育馆|received'],
  ],
  ['安洁公司向西部山区捐赠纱布1.5万包，由省慈善总会负责发放。', ['1.5万|安洁公司|西部山区|received']],
  ['30台制氧机中有18台将转赠给乡镇卫生院。', ['18|-|乡镇卫生院|pledged']],
  ['县医院现有救护车7辆。', []],
])('%s: of a list, of who hands on, of a part and of what is there', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
