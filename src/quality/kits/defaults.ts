/** How the figures of a kit are given unless told otherwise. */
export const customaryFigures = { confidence: 0.95, method: 'wilson' } as const;
