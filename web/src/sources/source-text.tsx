import { useQuery } from '@tanstack/react-query';
import type { SourceDetail } from '../../../src/server/api';
import { charactersIn } from '../../../src/words/index';
import { getJson } from '../api';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { ArticleText, type TextPlace } from '../reading/article-text';
import classes from './sources.module.css';

type Props = Pick<SourceDetail, 'source' | 'statements'>;

/** The text that is kept of a source, with the places its statements come from; nothing where none is. */
export function SourceText({ source, statements }: Props) {
  const { t } = useWords();
  const caseId = useCaseId();
  const text = useQuery({
    queryKey: ['case', caseId, 'source-text', source.id, source.sha256],
    queryFn: ({ signal }) =>
      getJson('/api/cases/{case}/sources/{id}/text', { case: caseId, id: source.id }, signal),
    enabled: source.archived === 'yes',
    retry: false,
  });
  // A picture or a table is kept as well; it is there to be downloaded.
  if (!text.data) return null;
  const places = statements.flatMap(({ id, locator }): TextPlace[] => {
    const place = charactersIn(locator);
    return place ? [{ key: id, ...place, tone: 'accepted' }] : [];
  });
  return (
    <section aria-labelledby="text" className={classes.text}>
      <h2 id="text">{t('source.text')}</h2>
      <ArticleText
        text={text.data.text}
        marks={[]}
        places={places}
        focused={undefined}
        onPlace={scrollToStatement}
      />
    </section>
  );
}

const scrollToStatement = (id: string): void => {
  const card = document.getElementById(statementAnchor(id));
  card?.scrollIntoView({ block: 'center' });
  card?.focus({ preventScroll: true });
};

/** Where the statement stands on the page of its source. */
export const statementAnchor = (id: string): string => `statement-${id}`;
