import { Link } from '@tanstack/react-router';
import type { Change } from '../../../src/service/api';
import { FindingLink } from '../findings/finding-link';
import { WordBadge } from '../findings/word-badge';
import { countryName } from '../i18n/country-name';
import { type Language, type Say, useWords } from '../i18n/index';
import { isLotState } from '../i18n/words';
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
  const { t, language } = useWords();
  const { verdictsChanged, lots = [], problems = [] } = change;
  const moved = lots.filter(
    ({ before, after }) => before !== undefined && after !== undefined && before !== after,
  );
  return (
    <div className={classes.note}>
      {moved.slice(0, shownMax).map(({ id, name, before = '', after = '' }) => (
        <p key={id}>
          {t('change.lot', { lot: name, before: stateText(before, t), after: stateText(after, t) })}
        </p>
      ))}
      {moved.length > shownMax && <p>{t('change.more', { count: moved.length - shownMax })}</p>}
      {verdictsChanged.length > 0 && <p>{t('change.verdicts', { count: verdictsChanged.length })}</p>}
      {verdictsChanged.length === 0 && lots.length === 0 && <p>{t('change.noVerdicts')}</p>}
      <ul>
        {verdictsChanged
          .slice(0, shownMax)
          .map(({ finding, subject, productClass, ownClass, before, after }) => (
            <li key={finding}>
              {after === undefined ? (
                endsIn(subject, language)
              ) : caseId === undefined ? (
                <FindingLink id={finding}>{endsIn(subject, language)}</FindingLink>
              ) : (
                <Link to="/$caseId" params={{ caseId }} search={{ finding }}>
                  {endsIn(subject, language)}
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

/** The ends of a flow are countries by their code where the case has no name for them. */
const endsIn = (subject: string, language: Language): string =>
  subject
    .split(' → ')
    .map((end) => (/^[A-Z]{3}$/.test(end) ? countryName(end, language) : end))
    .join(' → ');

const stateText = (state: string, t: Say): string => (isLotState(state) ? t(`lots.state.${state}`) : state);

function Verdict({ word }: { word: string | undefined }) {
  const { t } = useWords();
  return word === undefined ? <span>{t('change.none')}</span> : <WordBadge word={word} />;
}
