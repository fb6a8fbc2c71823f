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
  'one-plan.says.no-changes': '无法据此变更作出计划。',
  'one-plan.says.no-plan': '这不是这一天的计划。',
  'one-plan.expect.changes':
    'JSON 格式的变更：列表 “changes”，每项有 “at” 以及车辆、病区或仓库包数；若更晚则另给 “now”',
  'one-plan.expect.plan': '“waybill plan … --json” 对这一天的答复',
  'one-plan.expect.out': 'true，或不写',
  'one-plan.expect.before': '早于 {time} 的时间',
  'one-plan.expect.until': '不晚于 {time} 作出的计划',
  'one-plan.expect.all-changes': '该计划已知的全部变更及新的变更；现有 {count} 项',
  'one-plan.expect.of-day': '这一天或其变更中的车辆或病区',
  'one-plan.expect.in-turn': '时间依次递增，且交付的包数不多于装载的包数',
  'one-plan.expect.new-ward': '新病区每小时使用的件数',
  'one-plan.expect.known-ward': '只有这一天没有的病区才给分钟数',
  'one-plan.expect.ways': '新病区到 {size} 个地点各自的分钟数：仓库、当天各病区、在它之前的新病区',
  'one-plan.expect.new-vehicle': '当天的车辆；若是新车辆，则给出 capacity 和 shiftEnd',
  'one-plan.expect.known-vehicle': '只有这一天没有的车辆才给容量',
  'one-plan.expect.what-of-vehicle': '变更的内容：out、until、shiftEnd 或 held',
  'one-plan.expect.what-of-store': '变更的内容：held 或 added，或车辆、病区',
  'one-plan.expect.on-board': '不多于车上的 {most} 包',
  'one-plan.expect.in-store': '不多于仓库中的 {most} 包',
  'one-plan.changed.rest':
    '{wards, plural, =0 {自 {time} 起不再去其他病区。已行驶和已装载的不变。} other {自 {time} 起还去 {wards} 个病区：{packs, plural, other {{packs} 包}}，行驶 {minutes} 分钟。已行驶和已装载的不变。}}',
  'one-plan.changed.better': '全天各病区的短缺合计为 {is}；若照原计划继续则为 {was}。',
  'one-plan.changed.as-good': '全天各病区的短缺合计为 {is}；照原计划继续也同样好。',
  'one-plan.changed.no-going-on': '全天各病区的短缺合计为 {is}。无法照原计划继续。',
  'one-plan.changed.differences':
    '{changed, plural, =0 {没有停靠变更} other {{changed} 处停靠变更}}，{same, plural, other {{same} 处}}照旧。',
  'one-plan.changed.stop':
    '{ward}：{time}，车辆 {vehicle}，{packs, plural, other {{packs} 包}}（原为 {wasTime}，车辆 {wasVehicle}，{wasPacks, plural, other {{wasPacks} 包}}）。',
  'one-plan.changed.new': '{ward}：新增，{time}，车辆 {vehicle}，{packs, plural, other {{packs} 包}}。',
  'one-plan.changed.gone':
    '{ward}：不再前往（原为 {time}，车辆 {vehicle}，{packs, plural, other {{packs} 包}}）。',
  'one-plan.changed.stuck':
    '{packs, plural, other {{packs} 包}}在当天无法再用的车辆 {vehicle} 上，未列入计划。',
  'one-plan.says.parts': '需要一个当天的文件；“{since}” 与 “{changes}” 须同时给出或都不给。',
  'command.plan.both': '--since 与 --changes 须一起给出：正在执行的计划，以及此后发生的变更。',
  'command.plan.lost': '自 {time} 起停用',
};
