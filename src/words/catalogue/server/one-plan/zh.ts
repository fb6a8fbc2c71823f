import type { en } from './en.js';

export const zh: Record<keyof typeof en, string> = {
  'one-plan.says.unreadable': '这不是可以规划的一天。',
  'one-plan.says.ward': '病区 {id} 未列入。',
  'one-plan.expect.file':
    'JSON 格式的一天：start、horizon、shiftEnd、loading、service、capacity、packSize、packs、minutes 和 wards',
  'one-plan.expect.vehicles': '车辆数 1 至 {most}，或车辆列表',
  'one-plan.expect.matrix': '所有地点之间的分钟数，仓库在前，其后为各病区',
  'one-plan.expect.square': '行数与列数相同，均为 {size}：仓库在前，其后为各病区',
  'one-plan.expect.minutes': '分钟数，不小于 0',
  'one-plan.expect.more': '分钟数；另有 {more, plural, other {{more} 处}}未在此列出',
  'one-plan.expect.after': '晚于 {time} 的时间',
  'one-plan.expect.from': '不早于 {time} 的时间',
  'one-plan.expect.once': '每个名称只出现一次',
  'one-plan.counts': '读取 {read} 个病区，规划了 {kept} 个。',
  'one-plan.all':
    '{wards, plural, other {全部 {wards} 个病区}}都能分到物资：{packs, plural, other {{packs} 包}}，行驶 {minutes} 分钟。',
  'one-plan.not-all':
    '{wards} 个病区中有 {served} 个分到物资：{packs, plural, other {{packs} 包}}，行驶 {minutes} 分钟。',
  'one-plan.worth.better':
    '各病区的短缺（每小时用量乘以断货小时数的平方）合计为 {together}；若先分配、再安排路线则为 {apart}，因此一并规划使短缺减少 {percent}%。',
  'one-plan.worth.driving':
    '两种做法下各病区的短缺（每小时用量乘以断货小时数的平方）合计均为 {together}；若先分配、再安排路线，则要多行驶 {minutes} 分钟。',
  'one-plan.worth.same':
    '各病区的短缺（每小时用量乘以断货小时数的平方）合计为 {together}；先分配、再安排路线的结果同样好。',
  'one-plan.searched': '两种做法的搜索时间相同。',
  'one-plan.left.enough': '{ward} 未分到物资，但在 {time} 之前不缺。',
  'one-plan.left.alone': '{ward} 未分到物资，自 {time} 起断货：即使不做别的，也没有车辆能去那里并及时返回。',
  'one-plan.left.store': '{ward} 未分到物资，自 {time} 起断货：仓库没有库存。',
  'one-plan.left.others': '{ward} 未分到物资，自 {time} 起断货：否则别处会更缺。',
  'one-plan.left.not-found': '{ward} 未分到物资，自 {time} 起断货：没有找到更好的方案。是否存在无法判断。',
  'one-plan.stays': '{packs, plural, other {{packs} 包}}留在仓库。',
  'command.plan.vehicle': '车辆 {vehicle}：{packs, plural, other {{packs} 包}}，行驶 {minutes} 分钟',
  'command.plan.loads': '{from} 装货，{to} 出发，载 {packs, plural, other {{packs} 包}}',
  'command.plan.stop': '{time} 到 {ward}：{packs, plural, other {{packs} 包}}（{pieces} 件）',
  'command.plan.progress': '目前短缺 {lacking}，还剩 {seconds} 秒',
};
