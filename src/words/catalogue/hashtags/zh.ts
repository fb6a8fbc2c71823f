import type { en } from './en.js';

export const zh: Readonly<Record<keyof typeof en, string>> = {
  'hashtags.notice.names-folded': '账号以 @ 后面的名称区分。那里大小写没有区别，因此一律写成小写。',
  'hashtags.notice.names-in-case':
    '有 {count} 个账号与另一个账号仅大小写不同（如 {one} 和 {other}），现分开计算；在某些网络上它们是同一个账号。',
  'hashtags.notice.one-account': '所有帖子都出自同一个账号，因此不会有成对的帖子。',
  'hashtags.notice.same-time': '所有帖子的时间相同，因此同一对象上的任意两条帖子都成对。',
  'hashtags.notice.whole-minutes':
    '所有时间都是整分钟：相隔至多 59 秒的帖子看起来同时发出，小于 60 秒的时间窗没有意义。',
  'hashtags.notice.whole-days': '所有时间都只到日：看不出帖子是当天何时写的，小于一天的时间窗没有意义。',
  'hashtags.notice.not-told':
    '{accounts} 个账号中的 {pairs} 对无法判断：它们多次步调一致（{one} 与 {other}：{times} 次），但文件中同一时段其他账号的帖子太少，说不出偶然会有多常见。它们既未被排除，也未被认定；其帖子计入协同占比的上限。有更多账号或更长时间内的全部帖子，才能判定。',
  'hashtags.notice.rows-as-ids': '没有帖子编号列：每一行都按其行号算作一条独立的帖子。',
  'hashtags.notice.no-background':
    '没有可比较的对象：文件中几乎所有账号都同步发帖，因此没有谁与众不同。请加入不受怀疑的账号的帖子，或使用不作比较的 CooRTweet 模式。',
  'hashtags.notice.header-line': '{file} 的表头在第 {line} 行；其上的内容未读。',
  'hashtags.notice.encoding': '{file} 按 {encoding} 编码读取。',
  'hashtags.notice.broken-bytes':
    '{file} 中有 {count} 个损坏的字符（半个字符，或不成字符的字节），均显示为 �。',
  'hashtags.notice.mixed-breaks': '{file} 的行以不同方式结尾；已统一。',
  'hashtags.notice.sheet': '读取了 {file} 的工作表“{sheet}”；其中还有 {others}。',
  'hashtags.notice.files-left-out': '{file} 中只读取了帖子文件；未读：{names}。',
  'hashtags.notice.dates-day-first': '日期为日、月、年：{example} 读作 {reading}。{why}',
  'hashtags.notice.dates-month-first': '日期为月、日、年：{example} 读作 {reading}。{why}',
  'hashtags.notice.dates-swapped':
    '一部分日期按原来的顺序用数字书写，另一部分（如 {example}）写成完整日期，且没有一个晚于当月 12 日：电子表格可能把其中的日和月对调了。请使用最初导出的文件。',
  'hashtags.notice.dates-year-first': '日期为年、月、日：{example} 读作 {reading}。{why}',
  'hashtags.notice.zone-names': '时区名称读作：{zones}。',
  'hashtags.notice.zone-assumed': '时间没有注明时区，已按 UTC 读取。',
  'hashtags.notice.zone-given': '未注明时区的时间按 {zone} 读取。',
  'hashtags.notice.serial-dates': '时间是电子表格所用的自 1900 年起的天数：{example} 读作 {reading}。',
  'hashtags.notice.time-forms': '有 {count} 个时间无法读取，第一个是“{example}”；相应的帖子未计入。',
  'hashtags.notice.same-id': '{rows} 条帖子中有 {count} 条作为副本未计入：账号、时间和 {column} 都相同。',
  'hashtags.notice.id-not-own':
    '有 {count} 条帖子的编号（{column}）与另一账号或另一时间的帖子相同；它们各算一条。这一列可能不是帖子编号。',
  'hashtags.notice.names-in-column': '{column} 按名称列表读取，因为其中没有一个值带有 {sign}。',
  'hashtags.notice.own-clock': '有 {count} 条帖子自称的时间与网络看到的相差一小时以上；以网络的时间为准。',
  'hashtags.notice.why-asked': '按您的指定。',
  'hashtags.notice.why-only': '没有其他顺序适合全部日期。',
  'hashtags.notice.why-years': '年份的变化比日期少。',
  'hashtags.notice.why-stops': '以句点分隔时日在前。',
  'hashtags.dropped.account-empty': '没有账号',
  'hashtags.dropped.object-empty': '没有共享此类内容',
  'hashtags.dropped.content-empty': '没有帖子编号',
  'hashtags.dropped.time-empty': '没有时间',
  'hashtags.dropped.time-unreadable': '时间无法读取',
  'hashtags.dropped.time-out-of-range': '时间早于 1970 年或在遥远的未来',
  'hashtags.dropped.duplicate': '与已计的行重复',
  'hashtags.dropped.columns-missing': '缺列',
  'hashtags.dropped.columns-too-many': '列数过多',
  'hashtags.by-hand': '手工指定的列',
};
