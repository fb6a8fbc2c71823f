export type LearntChances = Readonly<Record<'m' | 'u', Readonly<Record<string, readonly number[]>>>>;

export const learntChances: LearntChances = {
  m: { giver: [0.7,0.15,0.08,0.07], receiver: [0.3,0.15,0.25,0.3], goods: [0.9,0.1], amount: [0.25,0.25,0.15,0.15,0.15,0.05], place: [0.5,0.2,0.1,0.2], day: [0.7,0.1,0.1,0.08,0.02], terms: [0.97,0.03] },
  u: { giver: [0.1,0.05,0.15,0.7], receiver: [0.08,0.07,0.2,0.65], goods: [0.3,0.7], amount: [0.02,0.03,0.03,0.07,0.35,0.5], place: [0.12,0.08,0.1,0.7], day: [0.05,0.08,0.2,0.3,0.37], terms: [0.6,0.4] },
};
