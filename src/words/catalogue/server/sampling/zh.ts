import type { en } from './en.js';

export const zh: Readonly<Record<keyof typeof en, string>> = {
  'sampling.head.aql':
    'n {n}，Ac {ac}，Re {re}；字码 {codeLetter}，检验水平 {level}，{severity}，AQL {aql}；{edition}。',
  'sampling.head.isolated':
    'n {n}，Ac {ac}，Re {re}；按极限质量对该批精确计算，故无字码、检验水平、严格度和 AQL。',
  'sampling.points.aql': '使用方风险 {consumer} 时的 LQ：{quality}。AQL 处的生产方风险：{producer}。',
  'sampling.points.faults':
    '使用方风险 {consumer} 时的 LQ：每 100 件 {rate} 个不合格。AQL 处的生产方风险：{producer}。',
  'sampling.points.isolated':
    'LQ {limiting}：使用方风险 {consumer}（要求 {asked}）。生产方风险 {producer} 时的质量：{passes}。',
  'sampling.points.two': 'LQ {limiting}：使用方风险 {consumer}。{acceptable} 处的生产方风险：{producer}。',
  'sampling.points.other':
    '使用方风险 {consumer} 时的 LQ：{limiting}。生产方风险 {producer} 时的质量：{passes}。',
  'sampling.take': '随机抽取 {n} 件，不合格品不超过 {ac} 件即接收。',
  'sampling.take-none': '随机抽取 {n} 件，无一不合格方可接收。',
  'sampling.take-faults': '随机抽取 {n} 件并计数每个不合格，不超过 {ac} 个即接收。',
  'sampling.all': '方案要求 {n} 件，故须检验全部 {lot} 件；不合格品不超过 {ac} 件即接收。',
  'sampling.all-none': '方案要求 {n} 件，故须检验全部 {lot} 件；无一不合格方可接收。',
  'sampling.all-faults': '方案要求 {n} 件，故须检验全部 {lot} 件并计数每个不合格；不超过 {ac} 个即接收。',
  'sampling.stage':
    '第 {stage} 次抽样：抽取 {n} 件。累计不合格品不超过 {ac} 件则接收，达到 {re} 件则拒收，否则继续。',
  'sampling.stage-no-accept': '第 {stage} 次抽样：抽取 {n} 件。累计不合格品达到 {re} 件则拒收，否则继续。',
  'sampling.last-stage': '第 {stage} 次抽样：抽取 {n} 件。累计不合格品不超过 {ac} 件则接收，否则拒收。',
  'sampling.sequential':
    '逐件抽取。不合格品数不超过 {g} × 件数 − {hA} 时接收；达到 {g} × 件数 + {hR} 时拒收。',
  'sampling.variables-known': '测量 {n} 件。均值在限值以内至少 {k} 个已知标准差时接收。',
  'sampling.variables-unknown': '测量 {n} 件。均值在限值以内至少 {k} 个样本标准差时接收。',
  'sampling.column.quality': '不合格品率',
  'sampling.column.accepted': '接收概率',
  'sampling.column.outgoing': '检后剩余不合格品率',
  'sampling.passes': '不合格品率不超过 {quality} 的批至少有 95% 的机会被接收。',
  'sampling.passes-faults': '每 100 件不合格数不超过 {rate} 的货物至少有 95% 的机会被接收。',
  'sampling.stopped': '不合格品率达到 {quality} 或更高的批至多有 10% 的机会被接收。',
  'sampling.stopped-faults': '每 100 件不合格数达到 {rate} 或更高的货物至多有 10% 的机会被接收。',
  'sampling.one-in-three': '若每三件有一件不合格，本方案接收该批的概率为 {chance}。',
  'sampling.one-in-three-faults': '若每三件有一个不合格，本方案接收该货物的概率为 {chance}。',
  'sampling.isolated': '{lot} 件中有 {bad} 件不合格（{quality}）的批被接收的概率为 {chance}。',
  'sampling.arrow': '此处表中字码 {codeLetter} 没有方案，按箭头改用字码 {planLetter}。',
  'sampling.reduced-differs': '此处 MIL-STD-105E 和 ANSI/ASQ Z1.4 在接收数与拒收数之间留有间隔；本版没有。',
  'sampling.series': '按 AQL 的方案保护的是连续系列批。对只来一次的货物，请按极限质量制定方案。',
  'sampling.stops-nothing':
    'AQL {aql} 给出 n {n}，Ac {ac}，什么也拦不住：即使样本全部不合格，该批也会被接收。大于 10 的 AQL 按每 100 件的不合格数计，不是不合格品数；请写明所指的 AQL，或按极限质量制定方案。',
  'sampling.unattained.consumer': '在 {quality} 处要求的使用方风险 {asked} 未能达到：实为 {reached}。',
  'sampling.unattained.producer': '在 {quality} 处要求的生产方风险 {asked} 未能达到：实为 {reached}。',
  'sampling.less-than-one':
    '{lot} 件的 {acceptable} 不足一件：所示风险是无不合格品的批的风险。只要有一件不合格，该批被拒收的概率为 {chance}。',
  'sampling.passes-none': '无法达到 5% 的生产方风险：只要有一件不合格，该批被拒收的机会就已更大。',
  'sampling.found.accept': '发现 {found} 件不合格：接收。',
  'sampling.found.refuse': '发现 {found} 件不合格：不接收。',
  'sampling.limits': '由此推断该批次 {lot} 件中有 {bad} 件不合格（{share}），置信水平 {confidence}。',
};
