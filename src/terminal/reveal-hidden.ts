import { shownText } from '../lib/names/index.js';

/** Whatever is printed, and whoever chose the words: nothing in it turns the line around or hides. */
export function revealHidden(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream);
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean =>
    Reflect.apply(write, stream, [typeof chunk === 'string' ? shownText(chunk) : chunk, ...rest]) as boolean;
}
