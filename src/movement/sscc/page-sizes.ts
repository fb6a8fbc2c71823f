/** One label on a page of A6, or four of them on A4. */
export const pageSizes = ['a6', 'a4'] as const;
export type PageSize = (typeof pageSizes)[number];
