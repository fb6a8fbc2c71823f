/** The side of the picture that is transformed, and how many frequencies are kept each way. */
export const hashSide = 64;
export const frequencies = 16;
/** Of a hash of 256 bits. */
export const hashWords = 8;
