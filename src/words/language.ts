export const languageNames = ['en', 'it', 'zh'] as const;
export type Language = (typeof languageNames)[number];
