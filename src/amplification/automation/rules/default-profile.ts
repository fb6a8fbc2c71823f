import { judgeEach, type Rule } from './rule.js';

const asGiven = (id: string, trait: 'defaultProfile' | 'defaultPicture', source: string): Rule => ({
  id,
  family: id,
  needs: ['profile'],
  source,
  judge: judgeEach(({ metadata }) => {
    const unchanged = metadata?.[trait];
    return unchanged === undefined ? 'cannot-tell' : unchanged ? 'yes' : 'no';
  }),
});

/** Colours and background as the service gave them. */
export const defaultProfile = asGiven(
  'default-profile',
  'defaultProfile',
  'a trait in Yang, Varol, Hui and Menczer 2020, AAAI 34(1)',
);

/** The picture as the service gave it. */
export const defaultPicture = asGiven(
  'default-picture',
  'defaultPicture',
  'ours, beside the unchanged theme',
);
