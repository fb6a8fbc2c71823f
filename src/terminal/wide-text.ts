// What a terminal draws two columns wide: the letters of East Asia and their punctuation (Unicode's East Asian Width, W
// and F, in the planes that our words and names come from).
const wide =
  '\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}';
const wideLetter = new RegExp(`[${wide}]`, 'u');

/** How many columns of a terminal a text takes. */
export const displayWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (wideLetter.test(letter) ? 2 : 1), 0);

// A line may break at a space outside quotes, and before or after a wide letter; but none begins with what closes, nor
// ends with what opens.
const opens = '（《「“';
const closes = '、，。：；！？）》」”…';
const chunk = new RegExp(
  `\\s*[${opens}]*(?:[${wide}]|(?:"[^"]*"|[^\\s${wide}${opens}])+)?[${closes}]*`,
  'gu',
);

// Below that a column of text is not worth breaking, as in commander.
const widthMin = 40;

/** Breaks a text into lines of at most so many columns. */
export const wrapWide = (text: string, width: number): string =>
  width < widthMin
    ? text
    : text
        .split('\n')
        .map((line) => wrapLine(line, width))
        .join('\n');

function wrapLine(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(chunk) ?? []) {
    const isFull = line !== '' && displayWidth(line + part) > width;
    if (isFull) lines.push(line);
    line = isFull ? part.trimStart() : line + part;
  }
  return [...lines, line].join('\n');
}
