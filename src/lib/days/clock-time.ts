/** Minutes after midnight as a clock shows them: the minute that has begun. */
export function clockTime(minutes: number): string {
  const whole = Math.floor(minutes + 1e-6);
  const two = (value: number): string => String(value).padStart(2, '0');
  return whole < 0 ? String(whole) : `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}
