import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { bookmarkOf } from './arrived';
import classes from './reading.module.css';

/** A bookmark to be dragged to the browser's own; on other pages it hands what is being read to this case. */
export function Bookmark() {
  const { t } = useWords();
  const address = bookmarkOf(location.origin, useCaseId());
  return (
    <details className={classes.bookmark}>
      <summary>{t('read.bookmark.title')}</summary>
      <p>{t('read.bookmark.how')}</p>
      <a href="#bookmark" ref={(link) => toDrag(link, address)} className={classes.drag}>
        {t('read.bookmark.name')}
      </a>
      <p className="small">{t('read.bookmark.sends')}</p>
    </details>
  );
}

// React writes no address that is a script. This one is for the bookmarks of the browser and does nothing here.
function toDrag(link: HTMLAnchorElement | null, address: string): void {
  if (!link) return;
  link.href = address;
  link.onclick = () => false;
}
