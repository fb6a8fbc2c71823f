import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
  IconHelpCircle,
} from '@tabler/icons-react';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import classes from '../../findings/verdict.module.css';

type Stage = Pick<LotDisposition['stages'][number], 'standing' | 'word'>;

const shown = {
  done: { tone: 'for', Icon: IconCircleCheck },
  waiting: { tone: 'open', Icon: IconCircleDashed },
  failed: { tone: 'against', Icon: IconCircleX },
  'cannot-tell': { tone: 'caution', Icon: IconHelpCircle },
  'not-due': { tone: 'quiet', Icon: IconCircleMinus },
} as const satisfies Record<Stage['standing'], unknown>;

/** How a stage stands, as icon, word and colour: never colour alone. */
export function StandingBadge({ stage: { standing, word } }: { stage: Stage }) {
  const { tone, Icon } = shown[standing];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={15} stroke={2} aria-hidden />
      {word}
    </span>
  );
}

/** The same where there is room for the icon only; what it means is said to whoever does not see it. */
export function StandingIcon({ stage: { standing, word }, name }: { stage: Stage; name: string }) {
  const { tone, Icon } = shown[standing];
  const says = `${name}: ${word}`;
  return (
    <span data-tone={tone} className={classes.badge} title={says}>
      <Icon size={16} stroke={2} aria-label={says} role="img" />
    </span>
  );
}
