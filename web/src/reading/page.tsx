import '../edit/mantine-inputs.css';
import { keepPreviousData, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { isDay } from '../../../src/lib/days/index';
import type { ArticleReading, ModelReading } from '../../../src/reading/api';
import { postFile, postJson } from '../api';
import { useCaseId, useLanguage } from '../case-query';
import { useWords } from '../i18n/index';
import { PageSkeleton } from '../shell/states';
import { type Draft, useDraft } from '../ui/draft/use-draft';
import { typedDay } from '../ui/typed/typed-day';
import { type Arrived, arrivedIn } from './arrived';
import { GiveArticle, type GivenArticle } from './give-article';
import { type ReadingLanguage, readingLanguages } from './languages';
import classes from './reading.module.css';
import { emptyDraft, type ReviewDraft, type SourceFields, sourceOf } from './review-draft';
import { ReviewPage } from './review-page';

export function ReadPage() {
  const { t } = useWords();
  const draft = useDraft<ReviewDraft>('read', emptyDraft);
  const [arrived, dismiss] = useArrived();
  const article = useArticle(draft, arrived, dismiss);
  const isBegun = draft.value.text !== '';
  return (
    <>
      <h1>{t('read.title')}</h1>
      {!isBegun && <p className="lead">{t('read.lead')}</p>}
      {isBegun && arrived && (
        <p role="status" className={classes.known}>
          {t('read.arrived', { title: arrived.title || arrived.url })}{' '}
          <button type="button" className="plain-button" onClick={draft.clear}>
            {t('read.arrived.take')}
          </button>{' '}
          <button type="button" className="plain-button" onClick={dismiss}>
            {t('read.arrived.leave')}
          </button>
        </p>
      )}
      {!isBegun ? (
        <GiveArticle
          key={arrived?.text ?? ''}
          begun={arrived?.text ?? ''}
          isReading={article.give.isPending}
          error={article.give.error}
          note={arrived && <ArrivedNote arrived={arrived} />}
          onGive={article.give.mutate}
        />
      ) : article.reading ? (
        <ReviewPage
          key={draft.value.sha256}
          draft={draft}
          reading={article.reading}
          model={article.model}
          file={article.file}
          onLeave={() => {
            draft.clear();
            article.give.reset();
          }}
        />
      ) : (
        <Reopened error={article.error} onLeave={draft.clear} />
      )}
    </>
  );
}

function ArrivedNote({ arrived: { title, url, text, isCut } }: { arrived: Arrived }) {
  const { t } = useWords();
  return (
    <div role="status" className={classes.known}>
      {title !== '' && <strong>{title}</strong>} {url !== '' && <span className="small">{url}</span>}
      {text === '' && <p>{t('read.arrived.empty')}</p>}
      {isCut && <p>{t('read.arrived.cut')}</p>}
    </div>
  );
}

function Reopened({ error, onLeave }: { error: Error | null; onLeave: () => void }) {
  const { t } = useWords();
  if (!error) return <PageSkeleton />;
  return (
    <p role="alert">
      {error.message}{' '}
      <button type="button" className="plain-button" onClick={onLeave}>
        {t('read.other')}
      </button>
    </p>
  );
}

/** What came with the address, which it stands in until it is read: a reload brings it again. */
function useArrived() {
  const caseId = useCaseId();
  const navigate = useNavigate();
  const hash = useLocation({ select: (location) => location.hash });
  const search = useSearch({
    strict: false,
    select: ({ url, title, text }) => ({
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
      ...(text === undefined ? {} : { text }),
    }),
  });
  const arrived = useMemo(() => arrivedIn(search, hash), [search, hash]);
  const dismiss = () =>
    void navigate({ to: '/$caseId/read', params: { caseId }, search: {}, hash: '', replace: true });
  return [arrived, dismiss] as const;
}

/** The article that was given, as the rules read it in its language, and, where the server asks one, a model. */
function useArticle(draft: Draft<ReviewDraft>, arrived: Arrived | undefined, dismiss: () => void) {
  const client = useQueryClient();
  const { name, text, sha256, source } = draft.value;
  const [given, setGiven] = useState<File>();
  const give = useMutation({
    mutationFn: async ({ file, pasted }: GivenArticle) => ({
      file,
      pasted,
      reading: await postFile('/api/reading', {}, file),
    }),
    onSuccess: ({ file, pasted, reading }) => {
      const proposed = sourceOf(reading, arrived);
      client.setQueryData(readingKey(reading.sha256, readAs(proposed)), reading);
      setGiven(file);
      draft.change({
        ...emptyDraft,
        name: pasted === undefined ? `${file.name}.txt` : file.name,
        text: pasted ?? reading.text,
        sha256: reading.sha256,
        source: proposed,
      });
      if (arrived) dismiss();
    },
  });
  const as = readAs(source);
  const read = useQuery({
    queryKey: readingKey(sha256, as),
    queryFn: () => postFile('/api/reading', as, given ?? new File([text], name, { type: 'text/plain' })),
    enabled: text !== '',
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const reading = text === '' ? undefined : read.data;
  return { give, error: read.error, reading, model: useModel(reading), file: given };
}

type ReadAs = { readonly language?: ReadingLanguage; readonly published?: string };

const readingKey = (sha256: string, as: ReadAs) => ['reading', sha256, as];

/** What the source says of its language and day is what the text is read by. */
function readAs({ language, published }: SourceFields): ReadAs {
  const known = readingLanguages.find((each) => each === language.split('-')[0]);
  const day = typedDay(published);
  return { ...(known && { language: known }), ...(isDay(day) && { published: day }) };
}

function useModel(reading: ArticleReading | undefined): ModelReading | undefined {
  const lang = useLanguage();
  const { data } = useQuery({
    queryKey: ['reading', 'model', reading?.sha256, reading?.language, lang],
    queryFn: reading
      ? () => postJson('/api/reading/model', { lang }, { text: reading.text, language: reading.language })
      : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return data;
}
