/** A line a second, of what a search has found so far. */
export function eachSecond<Found extends readonly unknown[]>(
  lineOf: (...found: Found) => string,
): (...found: Found) => void {
  let told = performance.now();
  return (...found) => {
    if (performance.now() - told < 1000) return;
    told = performance.now();
    process.stderr.write(`${lineOf(...found)}\n`);
  };
}
