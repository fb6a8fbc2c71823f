export const zh = {
  'publish.text-lost': '该版本的原文已不再保存。',
  'command.publish.choose': '请指明要发布的内容：--findings 编号,编号、--question 问题 或 --all 三者之一。',
  'command.publish.by': '请指明发布人：--by 姓名。本案例没有列出编者。',
  'command.publish.none': '没有可以发布的结论。',
  'command.publish.there': '{path} 不是空的。卷宗须写入单独的文件夹。',
  'command.publish.doubt.withdrawn': '有 {findings} 条结论依据了 {count} 个已撤回的来源：{names}',
  'command.publish.doubt.changed': '有 {findings} 条结论依据了 {count} 个副本已与所存不符的来源：{names}',
  'command.publish.doubt.unarchived': '有 {findings} 条结论依据了 {count} 个没有副本的来源：{names}',
  'command.publish.progress': '{part}：已写 {done} 个文件',
  'command.publish.progress-of': '{part}：已写 {done} / {total} 个文件',
  'command.publish.cancelled': '已取消，没有发布任何内容。',
  'command.publish.done': '{path} 中是 {id}：{count} 条结论。',
};
