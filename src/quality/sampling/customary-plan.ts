/** What is meant where a plan is asked for and this is not said. */
export const customaryPlan = { level: 'II', severity: 'normal', sigma: 'unknown', accept: 0 } as const;
