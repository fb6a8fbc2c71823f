import { Button } from '@mantine/core';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { postJson } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Answered } from '../../shell/states';
import { RecallsOfLabel } from '../recall/recalls-of-label';
import { Camera } from './camera';
import { Label } from './label';
import { Photo } from './photo';
import classes from './scan.module.css';
import { ScanInput } from './scan-input';
import { visible } from './visible';

/** A label, bar code by bar code: what it says, and every way to read it where something may be lost. */
export function ScanPage() {
  const { t } = useWords();
  const lang = useLanguage();
  const [texts, setTexts] = useState<readonly string[]>([]);
  const answer = useQuery({
    queryKey: ['scan', texts, lang],
    queryFn: texts.length === 0 ? skipToken : () => postJson('/api/scan', { lang }, { texts: [...texts] }),
    placeholderData: keepPreviousData,
  });
  // The same bar code twice says nothing new.
  const add = (text: string) => setTexts((all) => (all.includes(text) ? all : [...all, text]));
  return (
    <>
      <h1>{t('scan.title')}</h1>
      <p className="lead">{t('scan.lead')}</p>
      <ScanInput onScan={add} />
      <div className={`${classes.pictures} no-print`}>
        <Photo onScan={add} />
        <Camera onScan={add} />
      </div>
      {texts.length > 0 && (
        <>
          <h2>{t('scan.codes')}</h2>
          <ul className={classes.codes}>
            {texts.map((text) => (
              <li key={text}>
                <code>{visible(text)}</code>{' '}
                <button
                  type="button"
                  className="plain-button no-print"
                  aria-label={t('scan.remove', { code: visible(text) })}
                  onClick={() => setTexts(texts.filter((each) => each !== text))}
                >
                  {t('dossier.remove')}
                </button>
              </li>
            ))}
          </ul>
          <Answered query={answer} place="part">
            {(scanned) => (
              <>
                {scanned.fields.lot !== undefined && (
                  <RecallsOfLabel lot={scanned.fields.lot} gtin={scanned.fields.gtin} />
                )}
                <Label key={texts.join(' ')} answer={scanned} />
              </>
            )}
          </Answered>
          <Button variant="default" className="no-print" onClick={() => setTexts([])}>
            {t('scan.next')}
          </Button>
        </>
      )}
    </>
  );
}
