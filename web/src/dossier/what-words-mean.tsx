import type { Edition } from '../../../src/publish/site/api';
import { useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useEdition, useSiteWords } from './edition-context';

/** That statements are told and not quoted, and that they are not translated. */
export const Paraphrased = ({ className }: { className?: string | undefined }) => (
  <p className={className}>{useSiteWords()('site.paraphrase')}</p>
);

/** What the day of an edition counts by, and until when its sources were read. */
export function KnownDay({ className }: { className?: string | undefined }) {
  const say = useSiteWords();
  const language = useLanguage();
  const { asOf, entries } = useEdition();
  const day = formatDay(asOf, language, 'long');
  const read = lastRead(entries);
  return (
    <p className={className}>
      {read === undefined || read <= asOf
        ? say('site.day.means', { day })
        : say('site.day.means-read', { day, read: formatDay(read, language, 'long') })}
    </p>
  );
}

const lastRead = (entries: Edition['entries']): string | undefined =>
  entries
    .flatMap(({ kind, entry }) =>
      kind === 'source' && typeof entry.retrieved === 'string' ? entry.retrieved : [],
    )
    .toSorted()
    .at(-1);
