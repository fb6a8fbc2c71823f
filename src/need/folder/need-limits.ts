/** Of all files of one question, and how many they may be. A table of a hundred thousand counts is a fifth of it. */
export const needBytesMax = 16 * 1024 ** 2;
export const needFilesMax = 50;
