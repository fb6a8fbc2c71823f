import type { en } from './en.js';

export const zh: Readonly<Record<keyof typeof en, string>> = {
  'cover.summary.short': '{place}，{goods}：库存可用{days}天（清点于{on}），不足。',
  'cover.summary.covered': '{place}，{goods}：库存可用{days}天（清点于{on}）。',
  'cover.summary.overstocked': '{place}，{goods}：库存可用{days}天（清点于{on}），超过所需。',
  'cover.summary.open': '{place}，{goods}：库存可用{days}天（清点于{on}）；可能不足，也可能够用。',
  'cover.summary.said-short': '{place}，{goods}：{speakers}称当时不足（{on}）。',
  'cover.summary.said-enough': '{place}，{goods}：{speakers}称当时够用（{on}）；能用多久无人说明。',
  'cover.summary.disputed': '{place}，{goods}：有人称不足，有人称够用。',
  'cover.summary.no-need': '{place}，{goods}：清点到{pieces}（{on}）；每天需要多少无人说明。',
  'cover.summary.no-count': '{place}，{goods}：每天需要{pieces}；现有多少无人说明。',
  'cover.counted': '{speakers}清点库存{pieces}（{on}）。',
  'cover.needed': '当地每天需要{pieces}（{speakers}，所指日期：{on}）。',
  'cover.said.short': '{speakers}：当地不足（{on}）。',
  'cover.said.enough': '{speakers}：当地够用（{on}）。',
  'cover.aged': '清点后已过{count}天：这段时间的需求从下限中扣除。',
  'cover.may-have-come': '此后可能已运到，但无人清点：{name}。',
  'cover.thresholds': '不到{short}天为短缺，超过{over}天为过多：这是Waybill自定的界限，并非某项标准。',
  'cover.change.count': '当地库存的一次清点，并注明日期。',
  'cover.change.need': '有人说明当地需要多少、在哪些日子。',
  'cover.change.newer': '更新的一次清点。',
  'cover.days': '{from}至{to}',
};
