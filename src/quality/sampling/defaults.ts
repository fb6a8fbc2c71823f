/** What is taken where nobody says otherwise: the risks that LQ and AQL are read at by custom (ISO 2859-2, 2859-1). */
export const customaryRisks = { consumer: 0.1, producer: 0.05 } as const;

/** What is meant where a plan is asked for and this is not said. */
export const customaryPlan = { level: 'II', severity: 'normal', sigma: 'unknown', accept: 0 } as const;
