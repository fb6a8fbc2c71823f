export const zh = {
  'formats.about.claim-review':
    '每条经核查的说法、由谁在何处提出以及结论，供搜索引擎和事实核查档案读取。每种语言一个文件。',
  'formats.about.media-review': '经核查的影像、其所称的内容以及文字结论。每种语言一个文件。',
  'formats.lack.address': '页面的网址：本卷宗未给出网址，因此写的是文件旁边的页面。',
  'formats.lack.appearance': '来源的网址：没有记录。',
  'formats.lack.author-kind': '发布者是个人还是机构：按机构写。',
  'formats.lack.figure': '最低和最高数字、单位以及得出的方法。',
  'formats.lack.media-category': '影像是被剪辑、摆拍还是脱离了原来的场合：记录只能判断它是否如所称的那样。',
  'formats.lack.not-in-edition': '条目不在本版中的事物。',
  'formats.lack.other-question': '不属于此格式所答问题的结论。',
  'formats.lack.quote': '引语：它们是言语，不是影像。',
  'formats.lack.rating': '真假之间的数字：该结论在这个尺度上没有位置，只以文字表示。',
  'formats.lack.speaker': '是谁说的。',
  'formats.readme.all': '已发布的内容没有遗漏。',
  'formats.readme.lead':
    '每个文件以一种标准的形式陈述本版的结论。没有一种标准能容纳全部内容；遗漏的部分在下面计数，并列出前几个编号。不知道的内容一律不写，绝不写成零、赠送或属实。卷宗的页面和 edition.json 包含全部内容。',
  'formats.readme.leaves-out': '遗漏的内容：',
  'formats.readme.title': '供其他程序使用的发布内容',
};
