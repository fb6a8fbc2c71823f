export const languageNames = ['en', 'it', 'zh'] as const;
export type Language = (typeof languageNames)[number];

type HelpWords = Readonly<Record<string, string>>;

/** What the help of the command line is in another language, by its English; only the one asked for is loaded. */
export const loadHelpWords: Readonly<Record<Exclude<Language, 'en'>, () => Promise<HelpWords>>> = {
  it: async () => (await import('./catalogue/command-help/it.js')).it,
  zh: async () => (await import('./catalogue/command-help/zh.js')).zh,
};
