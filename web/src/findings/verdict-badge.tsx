import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconPointFilled,
} from '@tabler/icons-react';
import { type Tone, toneOf, type Verdict } from '../../../src/findings/index';
import { useWords } from '../i18n/index';
import classes from './verdict.module.css';

const icons = {
  against: IconCircleX,
  caution: IconAlertTriangle,
  for: IconCircleCheck,
  neutral: IconPointFilled,
  open: IconCircleDashed,
} as const satisfies Record<Tone, unknown>;

/** The verdict as icon, word and colour: never colour alone. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const { t } = useWords();
  const tone = toneOf(verdict);
  const Icon = icons[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={15} stroke={2} aria-hidden />
      {t.label(`verdict.${verdict}`)}
    </span>
  );
}
