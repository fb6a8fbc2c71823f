/** A name as it can be shown among others: what would turn the line around, break it or hide is written as its code. */
export const shownName = (name: string): string => name.replace(hiddenInNames, asCode);

/** Text of several lines, names and sentences, for a terminal, a page or paper. Line breaks and colours stay. */
export const shownText = (text: string): string => text.replace(hiddenInText, asCode);

// As JSON has it, so that what a program reads is the same text.
const asCode = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

// Marks of direction, controls of the line, what has no width, and halves of pairs. What joins letters or parts of a
// picture (U+200C, U+200D) is part of how a name is written.
const invisible = '\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufffe\\uffff';
const hiddenInNames = new RegExp(`[\\0-\\x1f\\x7f-\\x9f${invisible}]|\\p{Cs}`, 'gu');
const hiddenInText = new RegExp(`[${invisible}]|\\p{Cs}`, 'gu');
