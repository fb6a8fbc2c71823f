import { expect, test } from 'vitest';
import { proposeFromText } from './propose.js';

// What is right was written before any of it was read.

/** Each statement on a line: amount, goods, class, from, to, speaker. */
const said = (text: string): string[] =>
  proposeFromText(text, { language: 'zh', published: '2026-10-14' }).statements.map(
    ({ amount, goods, from, to, speaker }) =>
      [
        amount?.words ?? '-',
        goods?.words ?? '-',
        goods?.class ?? '-',
        from ?? '-',
        to ?? '-',
        speaker ?? '-',
      ].join('|'),
  );

test.each<[string, string[]]>([
  [
    '中国天津海河医疗10月13日向印度尼西亚棉兰的哈吉·亚当·马利克医院捐赠1.2万套血液透析套件。',
    ['1.2万|血液透析套件|other|中国天津海河医疗|哈吉·亚当·马利克医院|-'],
  ],
  [
    '中国深圳迈康医疗9月2日向坦桑尼亚达累斯萨拉姆的穆希比利国立医院赠送监护仪40台。',
    ['40|监护仪|monitor|中国深圳迈康医疗|穆希比利国立医院|-'],
  ],
  [
    '江苏恒远生物昨日向老挝万象的玛霍索医院捐赠检测试剂5000盒。',
    ['5000|检测试剂|test-kit|江苏恒远生物|玛霍索医院|-'],
  ],
  [
    '华益基金会3月5日向肯尼亚内罗毕的约翰·肯雅塔医院捐赠呼吸机20台。',
    ['20|呼吸机|ventilator|华益基金会|约翰·肯雅塔医院|-'],
  ],
  [
    '山东康泽医药日前向柬埔寨金边的卡尔梅特医院捐赠口罩3万只。',
    ['3万|口罩|mask|山东康泽医药|卡尔梅特医院|-'],
  ],
  ['海河医疗将12000套透析套件捐给普林加迪医院。', ['12000|透析套件|other|海河医疗|普林加迪医院|-']],
  ['恒远生物把300台制氧机送给玛霍索医院。', ['300|制氧机|oxygen-concentrator|恒远生物|玛霍索医院|-']],
  ['迈康医疗已将40台监护仪赠予穆希比利国立医院。', ['40|监护仪|monitor|迈康医疗|穆希比利国立医院|-']],
])('%s: whose, where and on what day stand between the two sides', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  [
    '海河医疗向哈吉·亚当·马利克医院和普林加迪医院捐赠透析套件6000套。',
    ['6000|透析套件|other|海河医疗|哈吉·亚当·马利克医院|-', '-|透析套件|other|海河医疗|普林加迪医院|-'],
  ],
  [
    '华益基金会向清河县医院、临江县医院捐赠呼吸机20台。',
    ['20|呼吸机|ventilator|华益基金会|清河县医院|-', '-|呼吸机|ventilator|华益基金会|临江县医院|-'],
  ],
])('%s: to either of two', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['据《海峡纪事报》报道，海河医疗捐赠了1200套透析套件。', ['1200|透析套件|other|海河医疗|-|海峡纪事报']],
  [
    '据《雅加达邮报》10月15日报道，海河医疗向普林加迪医院捐赠1200套透析套件。',
    ['1200|透析套件|other|海河医疗|普林加迪医院|雅加达邮报'],
  ],
  [
    '据新华社报道，华益基金会向玛霍索医院捐赠呼吸机20台。',
    ['20|呼吸机|ventilator|华益基金会|玛霍索医院|新华社'],
  ],
  [
    '《万象时报》称，恒远生物向玛霍索医院捐赠检测试剂5000盒。',
    ['5000|检测试剂|test-kit|恒远生物|玛霍索医院|万象时报'],
  ],
  [
    '据当地媒体报道，恒远生物向玛霍索医院捐赠检测试剂5000盒。',
    ['5000|检测试剂|test-kit|恒远生物|玛霍索医院|-'],
  ],
  ['据路透社消息，日本向玛霍索医院捐赠呼吸机20台。', ['20|呼吸机|ventilator|日本|玛霍索医院|路透社']],
])('%s: who reports it gives nothing', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const classes = (text: string): string[] =>
  proposeFromText(text, { language: 'zh', published: '2026-10-14' }).statements.map(
    ({ goods }) => `${goods?.words}|${goods?.class}`,
  );

test.each([
  ['套血液透析套件', '血液透析套件|other'],
  ['台血液透析机', '血液透析机|other'],
  ['台血液净化设备', '血液净化设备|other'],
  ['支血液灌流器', '血液灌流器|other'],
  ['台血液分析仪', '血液分析仪|other'],
  ['台血液冷藏箱', '血液冷藏箱|cold-chain'],
  ['台血浆解冻仪', '血浆解冻仪|other'],
  ['袋血液', '血液|medicine'],
  ['袋血浆', '血浆|medicine'],
  ['盒血液制品', '血液制品|medicine'],
])('40%s: what is made for blood is no blood', (goods, expected) => {
  expect(classes(`海河医疗向玛霍索医院捐赠40${goods}。`)).toEqual([expected]);
});
