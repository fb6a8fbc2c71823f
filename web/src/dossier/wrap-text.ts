/** About how wide a text is in the sans-serif of any system, in ems: rather too much than too little. */
export const emsOf = (text: string): number => [...text].reduce((sum, character) => sum + emOf(character), 0);

function emOf(character: string): number {
  if (
    /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{3ffff}]/u.test(
      character,
    )
  )
    return 1.02;
  if (/[iljtfr.,:;'!|()[\] ]/.test(character)) return 0.36;
  if (/[mwMW@%—…]/.test(character)) return 0.98;
  return /\p{Lu}/u.test(character) ? 0.74 : 0.62;
}

// Han breaks anywhere but before what closes and after what opens; other writing between words.
const pieces =
  /[「『（《“‘]*[\u2e80-\u9fff\uf900-\ufaff\uff10-\uff5a][，。、；：！？）》」』”’]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff10-\uff5a]+\s*|\s+/gu;

/** A text in lines of so many ems. What does not fit into so many of them is cut, and the cut is seen. */
export function wrapText(text: string, widthEms: number, linesMax: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of (text.match(pieces) ?? []).flatMap((each) => broken(each, widthEms))) {
    if (emsOf((line + piece).trimEnd()) > widthEms && line !== '') {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= linesMax) return lines;
  return [...lines.slice(0, linesMax - 1), cut(lines[linesMax - 1] ?? '', widthEms)];
}

/** A word longer than a line is broken where the line ends. */
function broken(piece: string, widthEms: number): string[] {
  if (emsOf(piece) <= widthEms) return [piece];
  const parts = [''];
  for (const character of piece) {
    const last = parts.length - 1;
    if (emsOf((parts[last] ?? '') + character) > widthEms) parts.push(character);
    else parts[last] += character;
  }
  return parts;
}

function cut(line: string, widthEms: number): string {
  const characters = [...line];
  while (characters.length > 0 && emsOf(`${characters.join('')}…`) > widthEms) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
