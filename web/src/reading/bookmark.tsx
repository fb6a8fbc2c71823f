import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { bookmarkOf } from './arrived';
import classes from './reading.module.css';

/** A bookmark to be dragged to the browser's own; on other pages it hands what is being read to this case. */
export function Bookmark() {
  const { t } = useWords();
  const caseId = useCaseId();
  const address = bookmarkOf(location.origin, caseId);
  return (
    <details className={classes.bookmark}>
      <summary>{t('read.bookmark.title')}</summary>
      <p>{t('read.bookmark.how')}</p>
      {/* React writes no address that is a script; this one is for the browser's bookmarks and does nothing here. */}
      {/* biome-ignore lint/a11y/useValidAnchor: it is dragged, and its address is set below */}
      <a
        ref={(link) => link?.setAttribute('href', address)}
        className={classes.drag}
        onClick={(event) => event.preventDefault()}
      >
        {t('read.bookmark.name')}
      </a>
      <p className="small">{t('read.bookmark.sends')}</p>
    </details>
  );
}
