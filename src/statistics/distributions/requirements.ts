// What a distribution is asked with was checked where it came in; a wrong value here is a fault in our own code, and
// NaN would otherwise travel on as a verdict.

export function requireCount(name: string, value: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isInteger(value) && value >= 0 && value <= most) return;
  throw new RangeError(`${name} is ${value}; expected a whole number from 0 to ${most}`);
}

export function requireShare(name: string, value: number): void {
  if (value >= 0 && value <= 1) return;
  throw new RangeError(`${name} is ${value}; expected a number from 0 to 1`);
}

export function requirePositive(name: string, value: number): void {
  if (value > 0 && value < Number.POSITIVE_INFINITY) return;
  throw new RangeError(`${name} is ${value}; expected a number above 0`);
}
