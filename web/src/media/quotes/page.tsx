import { skipToken, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { postJson } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Answered } from '../../shell/states';
import { useDraft } from '../../ui/draft/use-draft';
import { noFields, type OpenedText, requestOf, searchOf } from './form-fields';
import { QuoteForm } from './quote-form';
import { QuoteShown } from './quote-shown';

/** What a quotation is, held against what was said. */
export function QuotePage() {
  const { t } = useWords();
  const lang = useLanguage();
  const navigate = useNavigate();
  const search = useSearch({ from: '/toolbox/quote' });
  const draft = useDraft('quote', noFields);
  // A link says all it is about: what was typed before about another quote does not mix with it.
  const [fields, setFields] = useState(() =>
    search.quote === undefined || search.quote === draft.value.quote
      ? draft.value
      : { ...noFields, ...search },
  );
  const [files, setFiles] = useState<readonly OpenedText[]>([]);
  const pasted = { text: t('quotes.pasted'), translation: t('quotes.pasted.translation') };
  const [asked, setAsked] = useState(() =>
    search.quote === undefined ? undefined : { fields, files, time: 0 },
  );
  const request = asked && requestOf(asked.fields, asked.files, pasted);
  const answer = useQuery({
    queryKey: ['quote', request, asked?.time, lang],
    queryFn: request
      ? async () => ({ asked: request, answer: await postJson('/api/media/quotes', { lang }, request) })
      : skipToken,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const ask = () => {
    if (requestOf(fields, files, pasted) === undefined) return false;
    setAsked({ fields, files, time: Date.now() });
    void navigate({ to: '/toolbox/quote', search: searchOf(fields), replace: true, resetScroll: false });
    return true;
  };
  return (
    <>
      <h1>{t('quotes.title')}</h1>
      <p className="lead">{t('quotes.lead')}</p>
      <QuoteForm
        fields={fields}
        files={files}
        isAsking={answer.isFetching}
        change={(part) => {
          setFields({ ...fields, ...part });
          draft.change({ ...fields, ...part });
        }}
        onFiles={setFiles}
        ask={ask}
      />
      <div aria-live="polite">
        {request && (
          <Answered query={answer} place="part">
            {(found) => <QuoteShown answer={found.answer} asked={found.asked} />}
          </Answered>
        )}
      </div>
    </>
  );
}
