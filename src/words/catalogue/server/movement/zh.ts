import type { en } from './en.js';

export const zh: Readonly<Record<keyof typeof en, string>> = {
  'arrival.summary.part': '{name}，运往{to}：{announced}中已送达 {arrived}；其余没有到达记录。',
  'arrival.and-short': '{sentences}',
  'arrival.none': '一件未到。',
  'arrival.short': '比发货少 {short}：发出 {shipped}，到达 {arrived}。',
  'arrival.returned': '其中 {pieces} 被拒收、退回或召回。',
  'arrival.returned-uncounted': '此后被拒收、退回或召回，数量无人说明。',
  'arrival.giver-only': '只有提供方称已到达，不足为凭。',
  'arrival.summary': '{name}，运往{to}：{verdict}，{quantity}。',
  'arrival.summary.no-quantity': '{name}，运往{to}：{verdict}；未给出数量。',
  'arrival.stage': '{speaker}称{stage}。',
  'arrival.stage-none': '{speaker}称没有一件{stage}。',
  'arrival.no-stage': '没有陈述说明进展到哪一步。',
  'arrival.change.delivered': '送货单，或病房表示并未收到。',
  'arrival.change.open': '接收方的陈述、送货单或扫描记录证明已到达。',
};
