/** How a file is to be read where it can be read in more than one way, as its reader says. */
export type ReadAs = {
  readonly dates?: DateOrder | undefined;
  /** An IANA zone or an offset: of times that do not say theirs, or by a name that has several meanings. */
  readonly zone?: string | undefined;
  readonly sheet?: string | undefined;
  /** A label of the WHATWG Encoding Standard. */
  readonly encoding?: string | undefined;
  readonly objectAs?: 'text' | 'names' | undefined;
};

export type DateOrder = 'dmy' | 'mdy' | 'ymd';
