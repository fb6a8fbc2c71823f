const hourMs = 60 * 60 * 1000;
/** A session nobody uses ends, and one that is used too. */
export const sessionMs = { idle: 12 * hourMs, whole: 7 * 24 * hourMs } as const;
// A clock that was ahead and was put right leaves moments in the future behind: they end nothing late.
const aheadMs = 5 * 60 * 1000;

type Times = { readonly createdAt: Date; readonly usedAt: Date };

export function isSessionOver({ createdAt, usedAt }: Times, now: Date): boolean {
  const [age, idle] = [createdAt, usedAt].map((at) => now.getTime() - at.getTime());
  if (age === undefined || idle === undefined) return true;
  return age > sessionMs.whole || idle > sessionMs.idle || Math.min(age, idle) < -aheadMs;
}
