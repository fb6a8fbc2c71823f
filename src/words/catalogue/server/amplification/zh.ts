import type { en } from './en.js';

export const zh: Readonly<Record<keyof typeof en, string>> = {
  'amplification.summary': '{hashtag}：{by}报告自动帖子占 {share}；没有帖子数据便无法复现。',
  'amplification.summary.none': '{hashtag}：未报告比例。',
  'amplification.no-posts': '研究所依据的帖子不在记录中，且未给出误差。',
  'amplification.rule': '研究的判定规则：{rule}',
  'amplification.said': '{speaker}给出了该比例。',
  'amplification.cannot-tell':
    '{hashtag}：{by}报告自动帖子占 {share}。无法判断：该规则在不同账号上实测的误差所得出的比例互不相容。',
  'amplification.estimated': '{hashtag}：{by}报告自动帖子占 {share}；按该规则的实测误差校正后为 {range}。',
  'amplification.errors.per-account':
    '{set}，以账号计：该规则找出 {found} 的自动账号，并误判其余账号的 {wrong}。',
  'amplification.errors.per-post':
    '{set}，以帖子计：该规则标出自动账号帖子的 {found}，也标出真人帖子的 {wrong}。',
  'amplification.out-of-range': '按 {set} 的误差，即使所有账号都是自动账号，该规则也不可能标出 {share}。',
  'amplification.corrected': '以 {set} 校正后，比例为 {range}。',
  'amplification.busy-is-not-automated': '每天发帖超过 50 条说明账号活跃，并不因此就是自动账号。',
  'amplification.change.posts': '帖子本身或其账号名单。',
  'amplification.change.error': '该规则在性质已知的账号上出错的频率。',
  'amplification.measured':
    '测量了 {accounts} 个账号的 {posts} 条帖子，依据 {by}，时间窗 {window} 秒（Waybill {version}，文件的 SHA-256 为 {sha256}）。',
  'amplification.measured.chance': '只有在偶然无法解释时，两个账号才算协同：预计此类配对中至多 {rate} 有误。',
  'amplification.measured.undecided':
    '有 {accounts} 个账号多次与他人步调一致；只有把它们自己也算进衡量偶然的对象里，偶然才解释得通。',
  'amplification.measured.no-chance': 'CooRTweet 方式不检验是否出于偶然，因此无法由此得出比例。',
  'amplification.coordinated':
    '{hashtag}：有 {accounts} 个账号一致行动的次数超出偶然所能解释；所测帖子中，出自这些账号的占 {range}。',
  'amplification.coordinated.open':
    '{hashtag}：无法判断。{accounts} 个账号多次步调一致，而所测帖子中其他账号的太少，无法与偶然区分；出自协同账号的帖子可能占 {range}。',
  'amplification.coordinated.cannot-tell': '{hashtag}：无法判断所测帖子中有多少出自协同账号。',
  'amplification.coordinated-is-not-automated':
    '真人可以约定一同行动，程序也可以单独运行：协同并不等于自动。',
  'amplification.automated-posts':
    '{hashtag}：综合所有规则、阈值和已标注账号集，所测帖子中，自动发布的占 {range}。',
  'amplification.automated-posts.cannot-tell': '{hashtag}：无法判断所测帖子中有多少为自动发布。',
  'amplification.automated-posts.spread': '规则标出的结果已按其在性质已知账号上的误差校正。',
  'amplification.automated-posts.no-share':
    '按规则在性质已知账号上的误差校正后，其标出的结果得不出一个比例。',
  'amplification.hyperactive': '{hashtag}：所测帖子中，出自每天发帖超过 50 条的账号的占 {range}。',
  'amplification.hyperactive.cannot-tell':
    '{hashtag}：无法判断所测帖子中有多少出自每天发帖超过 50 条的账号。',
  'amplification.change.others': '更多账号或更长时间内的全部帖子，即可供比较的其他人。',
  'amplification.change.all-posts': '这些账号在该时段发布的全部内容，而不仅是所收集的部分。',
  'media.summary.contradicted': '“{title}”并非所称的内容：{purports}',
  'media.summary.not-yet-determinable': '“{title}”：尚无法判断是否如所称。',
  'media.purports': '据称其内容为：{purports}',
  'media.denied': '{speaker}称其并非如此。',
  'media.said': '{speaker}谈及此事。',
  'media.no-file': '原文件不在记录中；此处依据相关报道。',
  'media.change.original': '原始录像或完整引语。',
};
