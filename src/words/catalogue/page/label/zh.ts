export const zh = {
  'label.open': '可打印的运单',
  'label.print': '打印后随货',
  'label.opens': '货物上的二维码打开的就是本页。其中不写个人姓名，也不写关于这票货物的各种说法。',
  'label.record': '这票货物的记录',
};
