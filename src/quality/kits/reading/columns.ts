/** What a file of results may hold, by the names the answer has for them. */
export const columns = ['reference', 'result', 'days_since_onset', 'lot', 'kit'] as const;
export type Column = (typeof columns)[number];
