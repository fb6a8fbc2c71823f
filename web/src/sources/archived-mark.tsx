import { IconAlertTriangle, IconArchive, IconArchiveOff } from '@tabler/icons-react';
import type { SourceRow } from '../../../src/server/api';
import { useWords } from '../i18n/index';
import classes from './sources.module.css';

const marks = {
  yes: { icon: IconArchive, tone: 'for' },
  no: { icon: IconArchiveOff, tone: 'open' },
  changed: { icon: IconAlertTriangle, tone: 'against' },
  missing: { icon: IconAlertTriangle, tone: 'caution' },
} as const;

export function ArchivedMark({ archived }: { archived: SourceRow['archived'] }) {
  const { t } = useWords();
  const { icon: Icon, tone } = marks[archived];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={15} aria-hidden /> {t(`archived.${archived}`)}
    </span>
  );
}
