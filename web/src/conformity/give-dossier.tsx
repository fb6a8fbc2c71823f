import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage } from '../case-query';
import { countryName } from '../i18n/country-name';
import { useWords } from '../i18n/index';
import { isGoods } from '../i18n/words';
import give from '../toolbox/give/give.module.css';
import { GiveToCase } from '../toolbox/give/give-to-case';
import { GoodsOfCase, noGoods, saidOf } from '../toolbox/give/goods-of-case';
import { useGivenDocument } from './given-document';
import type { DossierDraft } from './use-dossier';

type Props = { dossier: DossierDraft };

/** What a dossier tells, as entries of a case: the shipment, and each document in hand. What the rules say follows from them. */
export function GiveDossier({ dossier }: Props) {
  const { t } = useWords();
  return (
    <GiveToCase lead={t('give.dossier.lead')}>
      {(caseId) => <Parts key={caseId} caseId={caseId} dossier={dossier} />}
    </GiveToCase>
  );
}

function Parts({ caseId, dossier }: Props & { caseId: string }) {
  const { t } = useWords();
  const name = useShipmentName(dossier);
  const [goods, setGoods] = useState(noGoods);
  const fieldsOf = useGivenDocument(caseId);
  const documents = (dossier.documents ?? []).filter(({ title }) => (title ?? '').trim() !== '');
  return (
    <>
      <p>
        <Link to="/$caseId/add/$kind" params={{ caseId, kind: 'consignment' }} search={{ entry: { name } }}>
          {t('give.shipment')}
        </Link>
      </p>
      {documents.length > 0 && <GoodsOfCase caseId={caseId} chosen={goods} onChange={setGoods} />}
      <ul className={give.links}>
        {documents.map((document, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two documents may be told alike
          <li key={at}>
            <Link
              to="/$caseId/add/$kind"
              params={{ caseId, kind: 'certificate' }}
              search={{ entry: { ...fieldsOf(document), ...saidOf(goods) } }}
            >
              {t('give.documentNamed', { title: document.title ?? '' })}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function useShipmentName({ product = '', from = '', to = '' }: DossierDraft): string {
  const { t } = useWords();
  const language = useLanguage();
  const goods = isGoods(product) ? t.label(`goods.${product}`) : product;
  const route = [from, to].map((code) => (code === '' ? '?' : countryName(code, language))).join(' → ');
  return `${goods}, ${route}`;
}
