export const zh = {
  'label.quantity': '每件内装',
  'label.lot': '批号',
  'label.expiry': '有效期至',
  'units.local': '发货方自编号码，不是 GS1 码。',
  'units.expect.prefix': '您的 GS1 厂商识别代码，4 至 12 位数字',
  'units.expect.own-prefix': 'GS1 分配给您的厂商识别代码；以 02、04 或 2 开头的只供店内或一国之内使用',
  'units.found.room':
    '{prefix}（扩展位 {extension}），{left, plural, =0 {已没有剩余号码} other {只剩 {left} 个号码}}',
  'units.expect.room': '能再容纳 {count} 个号码：请换一个扩展位，或用更短的识别代码',
  'units.expect.no-lot': '不填批次：该票货物没有记录批次',
  'units.expect.count': '1 到 {max} 的整数',
  'units.expect.extension': '0 到 9 的一位数字',
  'trace.in-shipment': '案例 {case}：“{consignment}”的一个包装箱或托盘',
  'scan.field.unit': '包装箱或托盘',
};
