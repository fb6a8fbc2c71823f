import type { en } from './en.js';

export const zh: Readonly<Record<keyof typeof en, string>> = {
  'problem.found': '实为 {found}',
  'problem.expected': '应为 {expected}',
  'command.verify.broken': '第 {seq} 条已损坏。',
  'command.verify.found': '实为：{found}',
  'command.verify.expected': '应为：{expected}',
  'command.verify.before': '此前 {count} 条完整。',
  'command.verify.whole': '日志完整：共 {count} 条，数据表与其一致。',
  'command.verify.advice':
    '若是数据表不同，`waybill rebuild` 可修复。若是日志不同，请保持此数据文件夹原样，并将备份恢复到新文件夹：`waybill restore BACKUP --data NEW`。若只是 heads.log 或 --expect 不同，请与您保存的另一末尾对照。',
  'command.verify.clock': '时钟在第 {names} 条之前被拨回：其时间先后不一致。',
  'command.verify.clock-more': '{names} 等',
  'command.verify.heads':
    '数据库旁的 heads.log 缺失或提前结束：即使末尾被截去，此处也看不出来。请与您保存的末尾对照：--expect。',
  'command.verify.end': '其末尾，请保存并以 --expect 核对：{head}',
  'command.backup.done': '{out} 含有截至 {head} 的日志。',
  'command.rebuild.done': '数据表与日志一致。',
  'command.export.done': '{out} 含有 {id}，取自止于 {head} 的日志。',
  'command.archive.done': '{file} 含 {bytes} 字节。',
  'command.archive.add': '请在 {file} 的 {id} 中加入：',
  'command.new.done':
    '{path} 已是一个案例。填写其中的表格（方法见 docs/guides/write-a-case.md），然后运行：waybill check {path}\n或在页面中录入：waybill serve {path}',
  'command.import.dry': '未导入任何内容：这是试运行。',
  'command.import.none': '未导入任何内容。如要移除：--remove。',
  'command.import.ask': '要移除吗？(y/N)',
  'command.import.done': '{id} 已在库中。',
  'command.load.counts':
    '来自文件夹：新增 {added} 条，更新 {updated} 条，移除 {removed} 条，未变 {unchanged} 条。',
  'command.load.header-kept': '案例的标题和日期已在页面上修改，保持不变。',
  'command.load.kept': '与文件夹不同而按库中保留：{count} 条。',
  'command.load.removals': '库中有而文件夹中没有：{count} 条。',
  'command.load.more': '另有 {count} 条',
  'command.load.not-copied': '未复制，因为副本与存档时不符：{names}。',
  'command.blank.done': '已从日志的 {count} 条中移除（{names}）；第 {seq} 条说明何人、为何。',
  'command.blank.see': '此前的备份、导出和案例文件夹仍含有它，Postgres 服务器的日志亦然：请另行处理。',
  'command.blank.none': '未移除任何内容。如要不经询问即执行：--yes。',
  'command.blank.ask': '{kind} {id} 所说的一切将永久消失，条目也将移除。要执行吗？(y/N)',
  'command.blank.ask-keep': '{kind} {id} 以前所说的一切将永久消失，现在的内容保留。要执行吗？(y/N)',
  'command.case.counts': '读取 {count} 条：保留 {kept} 条，拒绝 {refused} 条。',
  'command.case.amounts':
    '读取 {count} 条：保留 {kept} 条；{amounts} 个数量无法读取：条目保留，但不含这些数量。',
  'command.case.none': '{path}：这不是可读取的案例。',
  'command.case.no-folder': '{path}：没有这个文件夹。请给出含有 case.yaml 的文件夹。',
  'command.zip.none': '{path}：这不是案例的 zip 文件。',
  'command.file.none': '{path}：没有这个文件。',
  'command.store.none': '{path}：此文件夹中没有库。请给出 `waybill serve --data` 所用的文件夹。',
};
