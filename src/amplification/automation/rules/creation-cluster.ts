import { type AccountActivity, daySeconds } from '../account-activity.js';
import type { Answer, Rule } from './rule.js';

const neighbourDays = 14;

/**
 * Opened on a day on which far more of these accounts were opened than in the four weeks around it. It speaks of the
 * accounts in the file, so its errors depend on who is in the file and cannot be measured on labelled accounts.
 */
export const creationCluster = (fewestAccounts: number, times: number): Rule => ({
  id: 'creation-cluster',
  family: 'creation-cluster',
  needs: ['profile'],
  source: `ours, after DFRLab's 2017 list: at least ${fewestAccounts} accounts on one day and ${times} times the days around it`,
  threshold: times,
  judge: (accounts) => {
    const opened = new Map<number, number>();
    for (const account of accounts) {
      const day = dayOpened(account);
      if (day !== undefined) opened.set(day, (opened.get(day) ?? 0) + 1);
    }
    return accounts.map((account): Answer => {
      const day = dayOpened(account);
      if (day === undefined) return 'cannot-tell';
      const count = opened.get(day) ?? 0;
      return count >= fewestAccounts && count >= times * meanAround(day, opened) ? 'yes' : 'no';
    });
  },
});

function dayOpened({ metadata }: AccountActivity): number | undefined {
  return metadata?.createdSeconds === undefined
    ? undefined
    : Math.floor(metadata.createdSeconds / daySeconds);
}

function meanAround(day: number, opened: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (let away = 1; away <= neighbourDays; away++)
    sum += (opened.get(day - away) ?? 0) + (opened.get(day + away) ?? 0);
  return sum / (2 * neighbourDays);
}
