import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconLoader2,
} from '@tabler/icons-react';
import type { Job } from '../../../src/amplification/api';
import classes from '../findings/verdict.module.css';
import { useWords } from '../i18n/index';

const looks = {
  ready: { tone: 'neutral', Icon: IconCircleDashed },
  running: { tone: 'neutral', Icon: IconLoader2 },
  done: { tone: 'for', Icon: IconCircleCheck },
  failed: { tone: 'against', Icon: IconCircleX },
  cancelled: { tone: 'open', Icon: IconCircleX },
  interrupted: { tone: 'caution', Icon: IconAlertTriangle },
} as const;

export function StateBadge({ state }: { state: Job['state'] }) {
  const { t } = useWords();
  const { tone, Icon } = looks[state];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={15} stroke={2} aria-hidden />
      {t(`hashtags.state.${state}`)}
    </span>
  );
}
