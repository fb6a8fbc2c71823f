import type { ReactNode } from 'react';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { Reasons } from '../disposition/reasons';
import classes from './lots.module.css';
import { StandingBadge } from './standing';

export type StageOfLot = LotDisposition['stages'][number];

export const stageId = (stage: string): string => `stage-${stage}`;

type Props = { stage: StageOfLot; children?: ReactNode };

/** One stage of a lot: how it stands, on what, and what brings it on. */
export function StageSection({ stage, children }: Props) {
  const title = `${stageId(stage.stage)}-title`;
  return (
    <section id={stageId(stage.stage)} className={classes.stage} aria-labelledby={title}>
      <div className={classes.stageHead}>
        <h2 id={title}>{stage.name}</h2>
        <StandingBadge stage={stage} />
      </div>
      <div className={classes.stageBody}>
        <Reasons reasons={stage.says} />
        {children}
      </div>
    </section>
  );
}
