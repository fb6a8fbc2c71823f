import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { postJson, versionsIn } from '../../api';
import { useCaseId, useLanguage } from '../../case-query';
import { useAfterChange } from '../../edit/save';
import { useWords } from '../../i18n/index';
import type { BodyOf } from '../../operations';

type LotLines = 'steps' | 'plans' | 'samples';
type LinesPath<What extends LotLines> = `/api/cases/{case}/lots/{lot}/${What}`;
type Entered = { [What in LotLines]: BodyOf<'post', LinesPath<What>> };

/** Somebody else entered something for the lot since it was shown here. */
export type Stale = {
  readonly lines: readonly string[];
  readonly yours: Readonly<Record<string, unknown>>;
  readonly enterAllTheSame: () => void;
  readonly leave: () => void;
  readonly goOn: () => void;
};

/** Enters something of a lot; says what it moved, and in the reader's language why it is refused. */
export function useEnter<What extends LotLines>(
  { lot: { id: lot }, etag }: Pick<LotDisposition, 'lot' | 'etag'>,
  what: What,
  done: () => void,
) {
  const { t } = useWords();
  const lang = useLanguage();
  const caseId = useCaseId();
  const client = useQueryClient();
  const after = useAfterChange();
  const enter = useMutation({
    mutationFn: ({ body, onto }: { body: Entered[LotLines]; onto: string | undefined }) =>
      postJson<LinesPath<LotLines>>(
        `/api/cases/{case}/lots/{lot}/${what}`,
        { case: caseId, lot, lang },
        body,
        onto,
      ),
    onSuccess: (change) => {
      done();
      return after(t('change.saved', { what: lot }), change);
    },
  });
  // What is entered again is sent with the version that was read since.
  const goOn = (): void => {
    void client.invalidateQueries({ queryKey: ['case', caseId] }).then(() => enter.reset());
  };
  const { variables, isPending, error } = enter;
  const versions = versionsIn(error);
  const stale: Stale | undefined = versions && {
    lines: linesIn(versions.theirs?.[what]),
    yours: versions.yours ?? {},
    enterAllTheSame: () => variables && enter.mutate({ ...variables, onto: versions.etag }),
    leave: () => {
      done();
      goOn();
    },
    goOn,
  };
  return { mutate: (body: Entered[What]) => enter.mutate({ body, onto: etag }), isPending, error, stale };
}

const linesIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
