export type Rgb = { readonly red: number; readonly green: number; readonly blue: number };

/** "#rgb" or "#rrggbb", as the style sheet has it. */
export function rgbOf(hex: string): Rgb {
  const digits = /^#[0-9a-f]{3}$/i.test(hex) ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const value = Number.parseInt(digits, 16);
  return { red: (value >> 16) & 255, green: (value >> 8) & 255, blue: value & 255 };
}
