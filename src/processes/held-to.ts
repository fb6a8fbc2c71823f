/** What Node is started with so that its own objects take no more than this; it ends itself where they would. */
export const heldTo = (heapBytes: number): string[] => [
  `--max-old-space-size=${Math.ceil(heapBytes / 2 ** 20)}`,
];
