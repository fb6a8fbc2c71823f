import type { en } from './en.js';

export const zh: Readonly<Record<keyof typeof en, string>> = {
  'tool.need': '需要什么',
  'tool.need.does': '根据消息、盘点和床位，得出各病区要什么、物资还能用多久。',
  'estimate.title': '需要什么，谁的存量最少？',
  'estimate.lead':
    '粘贴各病区发来的消息，加上盘点、床位或箱数：每项需求只算一次，给出可用天数及其上下限，并列出未定之处。内容不会保存，也不会提到提出需求的人。',
  'estimate.messages': '消息',
  'estimate.messages.hint': '从 WhatsApp、Telegram 或微信复制或导出的原样文字；其他文字每段算一条消息。',
  'estimate.sites': '你的地点',
  'estimate.sites.hint':
    '每行一个，按大家的叫法写：北岸医院 | 北岸: 重症 | ICU; 急诊。竖线后是别名，冒号后是病区。',
  'estimate.files': '添加文件',
  'estimate.files.hint':
    '按文件名开头识别：counts.csv 或 .xlsx、beds.csv、staff.csv、boxes.json、messages.txt、sites.json、items.json、rates.json。',
  'estimate.remove': '移除 {name}',
  'estimate.on': '截至日期（不填则为今天）',
  'estimate.ask': '计算',
  'estimate.example': '试用示例',
  'estimate.clear': '重新开始',
  'estimate.result': '需要什么',
  'estimate.csv': '将“{title}”存为 CSV',
  'estimate.json': '全部存为 JSON',
  'estimate.found': '实际为：{found}。',
  'estimate.expected': '应为：{expected}。',
};
