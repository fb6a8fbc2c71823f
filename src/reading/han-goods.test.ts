import { expect, test } from 'vitest';
import { findFigures } from './figures.js';
import { makeLegible } from './legible.js';
import { toolsOf } from './tools.js';

/** Every number of goods with the words of what it counts. */
const counted = (text: string): string[] =>
  findFigures(makeLegible(text), toolsOf('zh'), '2024-07-09')
    .figures.filter(({ kind }) => kind === 'goods')
    .map(
      ({ start, end, goods }) =>
        `${text.slice(start, end)} ${goods ? text.slice(goods.start, goods.end) : '-'}`,
    );

test.each<[string, string[]]>([
  [
    '捐赠新生儿暖箱18台、青蒿琥酯注射液1.8万支、棉被1200床',
    ['18 新生儿暖箱', '1.8万 青蒿琥酯注射液', '1200 棉被'],
  ],
  ['飞鹭救援队带来冲锋舟6艘、对讲机40部', ['6 冲锋舟', '40 对讲机']],
  ['物资包括毛毯8000条、家庭包1500个以及婴儿奶粉6吨', ['8000 毛毯', '1500 家庭包', '6 婴儿奶粉']],
  ['借来的3台旧暖箱和一台移动式X光机', ['3 暖箱', '一 移动式X光机']],
  ['购入心电图机（12导）4台', ['4 心电图机']],
  ['350箱方便面仍滞留在镇上', ['350 方便面']],
  ['救护车两辆明早启程', ['两 救护车']],
])('%s: the noun right at a number is what it counts', (text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['捐赠15套呼吸机配件', ['15 呼吸机配件']],
  ['捐赠疫苗冷藏车3辆', ['3 疫苗冷藏车']],
  ['援助的两套移动净水设备', ['两 移动净水设备']],
])('%s: a word on a list that only describes is not the goods', (text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['安途制药的胰岛素3.5万盒启运，是双方今年签下的10万盒合同中的第二批', ['3.5万 胰岛素', '10万 胰岛素']],
  ['查获一批申报不实的一次性注射器，共计45万支', ['45万 注射器']],
  ['寄来的5000副护目镜已入库，其中2000副分发给了疾控中心', ['5000 护目镜', '2000 护目镜']],
])('%s: a number without a noun is of the goods before it', (text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['捐赠帐篷300顶、净水车2辆，共计12吨', ['300 帐篷', '2 净水车']],
  ['截至今天18时，共接收物资17批次', []],
  ['把一箱箱药品搬上二楼', []],
  ['向六个安置点分发漂白粉1.5万袋', ['1.5万 漂白粉']],
  ['口罩2万只捐给医疗队', ['2万 口罩']],
])('%s: a sum of several goods, an hour and a place are no goods', (text, expected) => {
  expect(counted(text)).toEqual(expected);
});
