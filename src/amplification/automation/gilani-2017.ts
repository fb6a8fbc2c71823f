import type { Calibration } from './labelled-set.js';

/**
 * Accounts labelled by people for Gilani, Farahbakhsh, Tyson, Wang and Crowcroft 2017, "Of Bots and Humans (on
 * Twitter)", ASONAM. Its profiles are not ours to ship; of the study's rule we have the two shares as reported
 * (sensitivity 0.377, false positives 0.081), and the counts are those shares of the accounts, rounded.
 */
export const gilani2017 = {
  set: 'gilani 2017',
  bots: 1492,
  humans: 1918,
  calibrations: [
    {
      set: 'gilani 2017',
      rule: 'over-50-a-day',
      per: 'account',
      how: 'as reported',
      bots: { flagged: 562, of: 1492 },
      humans: { flagged: 155, of: 1918 },
    },
  ] satisfies Calibration[],
} as const;
