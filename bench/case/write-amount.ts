import type { Random } from './random.js';

/** An amount as sources write it: mostly digits, and often vague. */
export function writeAmount(value: number, random: Random): string {
  const whole = Math.max(1, Math.round(value));
  const style = random.next();
  if (whole >= 1e6 && style < 0.5) return `${Math.round(whole / 1e5) / 10} million`;
  if (style < 0.6) return String(whole);
  if (style < 0.75) return `about ${withCommas(whole)}`;
  if (style < 0.9) return `more than ${withCommas(whole)}`;
  return `${withCommas(whole)} to ${withCommas(Math.round(whole * 1.1))}`;
}

const withCommas = (value: number): string => value.toLocaleString('en');
