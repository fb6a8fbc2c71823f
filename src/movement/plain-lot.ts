/** The number of a lot as it is compared: two that read so are one, whatever keyboard they were typed on. */
export const plainLot = (lot: string): string => lot.normalize('NFKC').trim().toUpperCase();
