import type { en } from './en.js';

export const zh: Readonly<Record<keyof typeof en, string>> = {
  'event.unknown':
    '此类事件没有该字段',
  'event.prefix':
    '前缀 {prefix} 未声明，无法得知该名称的含义',
  'event.unlike':
    '不能是该值',
  'event.nothing':
    '该事件没有对象：未列出任何物品',
  'event.transformation':
    '转换事件需写明投入和产出，或以编号连接各部分',
  'event.ilmd':
    '批次与个体信息（ilmd）只能与动作 ADD 一起出现',
  'event.no-object':
    '不是事件',
  'event.expect.uri':
    '如 urn:epc:id:sscc:9520000.0000000001 的标识或地址',
  'event.expect.time':
    '带时区的日期和时间，如 2026-03-14T08:00:00+01:00',
  'event.expect.offset':
    '与 UTC 相差的时和分，从 -14:00 到 +14:00，如 +01:00',
  'event.expect.hex':
    '数字和字母 a 至 f',
  'event.expect.unit':
    'UN/ECE 第 20 号建议书的单位，如 KGM',
  'event.expect.measure':
    '测量的内容，如 Temperature',
  'event.expect.word':
    '{words} 之一，或自定义地址',
  'event.not-a-document':
    '不含事件列表',
  'event.not-json':
    '不是 JSON：{why}',
  'event.not-xml':
    '不是 XML：{why}',
  'event.entities':
    '声明了自己的文档类型；不读取实体，以防引入其他文件或内容膨胀',
  'event.too-deep':
    '嵌套过深',
  'event.empty':
    '是空的',
};
