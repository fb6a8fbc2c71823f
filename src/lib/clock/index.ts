import { Day } from '../days/index.js';

/** The day where the program runs. */
export const today = (): Day => Day.parse(new Intl.DateTimeFormat('sv-SE').format(new Date()));
