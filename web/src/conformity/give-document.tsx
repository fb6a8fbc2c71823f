import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CertificatePlausibility } from '../../../src/conformity/api';
import { useWords } from '../i18n/index';
import { GiveToCase } from '../toolbox/give/give-to-case';
import { GoodsOfCase, noGoods, saidOf } from '../toolbox/give/goods-of-case';
import { type DocumentTold, useGivenDocument } from './given-document';

type Props = { told: DocumentTold; judged: CertificatePlausibility };

/** The document with what was found of it, as a document of a case. */
export function GiveDocument({ told, judged }: Props) {
  const { t } = useWords();
  return (
    <GiveToCase lead={t('give.document.lead')}>
      {(caseId) => <ToForm key={caseId} caseId={caseId} told={told} judged={judged} />}
    </GiveToCase>
  );
}

function ToForm({ caseId, told, judged }: Props & { caseId: string }) {
  const { t } = useWords();
  const [goods, setGoods] = useState(noGoods);
  const fieldsOf = useGivenDocument(caseId);
  const entry = { ...fieldsOf(told), ...saidOf(goods), ...foundOf(judged) };
  return (
    <>
      <GoodsOfCase caseId={caseId} chosen={goods} onChange={setGoods} />
      <p>
        <Link to="/$caseId/add/$kind" params={{ caseId, kind: 'certificate' }} search={{ entry }}>
          {t('give.document')}
        </Link>
      </p>
    </>
  );
}

/** What speaks against it goes along: who reads the case should not have to ask again. */
function foundOf({ plausible, summary, rules }: CertificatePlausibility): Record<string, string> {
  if (plausible === 'yes') return {};
  const signs = rules.flatMap((rule) => rule.signs.map(({ text }) => text));
  const caveat = [summary, ...new Set(signs)].join(' ').slice(0, 2000);
  return plausible === 'no' ? { status: 'weak', caveat } : { caveat };
}
