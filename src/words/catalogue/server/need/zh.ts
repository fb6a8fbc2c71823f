import type { en } from './en.js';

export const zh: Readonly<Record<keyof typeof en, string>> = {
  'need.note.box-count-twice': '第 {day} 天有两次清点：{one} 箱和 {other} 箱；用了第一次。哪一次对？',
  'need.note.not-a-count': '{found} 不是整箱数或件数，未采用。',
  'need.note.nothing-left': '第 {from} 至 {to} 天：已无库存。这些天的用量说明不了需求。',
  'need.note.ran-out': '第 {from} 天到第 {to} 天之间病区可能已经用完：用量只是需求的下限，上限不明。',
  'need.note.rose':
    '{boxes, plural, other {第 {from} 天到第 {to} 天清点数多了 {boxes} 箱，却没有入库记录}}：至少进了 {pieces} 件。这些天不计入平均。',
  'need.note.no-rate': '清点次数太少，算不出用量：需要两次不同日期且有库存的清点。',
  'need.note.below-one': '每人每天 {rate}，不到一个：是限量发放，还是并非所有人员每天都在岗？',
  'need.note.rationing':
    '每人每天 {rate} 是在“{policy}”规定下的用量：这是限量，不是需求。按每人每天一个计，每天至少需要 {need}。',
  'need.note.one-a-head': '在岗者每人一个',
  'need.note.stretched': '在“{policy}”规定下的用量：没有这条规定，用量会多于清点所得。',
  'need.note.policy-unread': '没有看懂规定“{policy}”：用量可能少于需求。',
};
