import { Link } from '@tanstack/react-router';
import type { Change } from '../../../src/service/api';
import { FindingLink } from '../findings/finding-link';
import { WordBadge } from '../findings/word-badge';
import { useWords } from '../i18n/index';
import classes from './edit.module.css';

const shownMax = 4;

type Props = {
  change: Change;
  /** The case, where no page of it is open. */
  caseId?: string | undefined;
  onUndo?: () => void;
};

/** Which verdicts a change moved, and how to take it back. */
export function ChangeNote({ change, caseId, onUndo }: Props) {
  const { t } = useWords();
  const { verdictsChanged, problems = [] } = change;
  return (
    <div className={classes.note}>
      <p>
        {verdictsChanged.length === 0
          ? t('change.noVerdicts')
          : t('change.verdicts', { count: verdictsChanged.length })}
      </p>
      <ul>
        {verdictsChanged
          .slice(0, shownMax)
          .map(({ finding, subject, productClass, ownClass, before, after }) => (
            <li key={finding}>
              {after === undefined ? (
                subject
              ) : caseId === undefined ? (
                <FindingLink id={finding}>{subject}</FindingLink>
              ) : (
                <Link to="/$caseId" params={{ caseId }} search={{ finding }}>
                  {subject}
                </Link>
              )}
              {productClass !== undefined && `: ${ownClass ?? t.label(`class.${productClass}`)}`}
              <div className={classes.verdicts}>
                <Verdict word={before} /> → <Verdict word={after} />
              </div>
            </li>
          ))}
      </ul>
      {verdictsChanged.length > shownMax && (
        <p>{t('change.more', { count: verdictsChanged.length - shownMax })}</p>
      )}
      {problems.map(({ code, at, found, message, expected }) => (
        <p key={`${code} ${at.field}`} className={classes.looksWrong}>
          {[found, message].filter(Boolean).join(': ')}
          {expected !== undefined && ` (${expected})`}
        </p>
      ))}
      {onUndo && (
        <button type="button" className="plain-button" onClick={onUndo}>
          {t('change.undo')}
        </button>
      )}
    </div>
  );
}

function Verdict({ word }: { word: string | undefined }) {
  const { t } = useWords();
  return word === undefined ? <span>{t('change.none')}</span> : <WordBadge word={word} />;
}
