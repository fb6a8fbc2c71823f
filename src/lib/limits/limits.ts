/** What the reader accepts, so that a hostile or damaged file costs a message and not the machine. */
export const limits = {
  fileBytesMax: 256 * 1024 * 1024,
  entryCharsMax: 1024 * 1024,
  entryDepthMax: 50,
  /** Of one entry as many are named; the others are counted. */
  problemsPerEntryMax: 20,
  entriesPerFileMax: 1_000_000,
  filesMax: 1_000,
  zipBytesMax: 512 * 1024 * 1024,
  /** Of a case that comes over HTTP. */
  waitedZipBytesMax: 64 * 1024 * 1024,
  zipRatioMax: 200,
} as const;
