/**
 * Text in an encoding that is known. In one piece Node reads windows-1252 as latin1, in which ’ and € are control
 * characters (nodejs/node#56542); as a stream it does not.
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
