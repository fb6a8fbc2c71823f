const scripts = {
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Thai: /\p{Script=Thai}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Hang: /\p{Script=Hangul}/gu,
} as const;

const headChars = 20_000;

/** The script most of a text is in, by its ISO 15924 code, where no language of it is known: only its numbers are read. */
export function unreadScript(text: string): string | undefined {
  const head = text.slice(0, headChars);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  // A third: Japanese is half Chinese characters.
  return Object.entries(scripts).find(([, script]) => (head.match(script)?.length ?? 0) > letters / 3)?.[0];
}
