import { shownText } from '../case/index.js';

/** Whatever is printed, and whoever chose the words: nothing in it turns the line around or hides. */
export function showHidden(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream);
  const shown = (chunk: unknown): unknown => (typeof chunk === 'string' ? shownText(chunk) : chunk);
  stream.write = (chunk: unknown, ...rest: unknown[]): boolean =>
    Boolean(Reflect.apply(write, stream, [shown(chunk), ...rest]));
}
