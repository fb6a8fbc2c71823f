/** What is asked of posts unless told otherwise. */
export const jobDefaults = {
  mode: 'default',
  windowSeconds: 60,
  minParticipation: 2,
  falseDiscoveryRate: 0.05,
  edgeWeight: 0.5,
  similarity: 0.8,
  distanceBits: 6,
  allPosts: false,
} as const;

/** How many pairs of posts of an edge are shown unless more are asked for. */
export const pairsShown = 50;
