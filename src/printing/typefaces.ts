export type Face = 'regular' | 'bold' | 'han' | 'hanBold';

export type Typeface = {
  readonly bytes: Uint8Array;
  /** Whether it has a glyph for the character. */
  readonly has: (character: string) => boolean;
};

export type Typefaces = Readonly<Record<Face, Typeface>>;
