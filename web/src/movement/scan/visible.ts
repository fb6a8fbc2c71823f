/** A text with its separators as a picture of them, since they have none of their own. */
export const visible = (text: string): string => text.replaceAll('\u001d', '␝');
