/** 0, 1, 2 … */
export function countingUp(length: number, column = ints): Int32Array {
  const numbers = column(length);
  for (let i = 0; i < length; i++) numbers[i] = i;
  return numbers;
}

export function isCountingUp(numbers: Int32Array): boolean {
  for (let i = 0; i < numbers.length; i++) if (numbers[i] !== i) return false;
  return true;
}

const ints = (length: number): Int32Array => new Int32Array(length);
