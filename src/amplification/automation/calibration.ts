import { gilani2017 } from './gilani-2017.js';
import { jubins2017 } from './jubins-2017.js';
import type { Calibration } from './labelled-set.js';

export const calibrations: readonly Calibration[] = [...jubins2017.calibrations, ...gilani2017.calibrations];

/** The sets on which a rule was measured. */
export const calibrationsOf = (rule: string, among = calibrations): Calibration[] =>
  among.filter((calibration) => calibration.rule === rule);
