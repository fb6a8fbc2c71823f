import { parse } from 'yaml';
import { z } from 'zod';
import { wrongValue } from '../../findings/index.js';
import { asIs, oneOf } from '../../lib/wording/index.js';

const Share = z.number().gt(0).lt(1);

/** What a kit must be able to do for an intended use: data/kit-targets.yaml. */
const KitTarget = z.strictObject({
  id: z.string(),
  name: z.string(),
  use: z.string(),
  sensitivityMin: Share,
  specificityMin: Share,
  /** Only samples from this day after the first symptoms on count for sensitivity. */
  daysFrom: z.int().nonnegative().optional(),
  source: z.string(),
  confirmation: z.string(),
});
export type KitTarget = z.infer<typeof KitTarget>;

const KitTargets = z.strictObject({ edition: z.string(), targets: z.array(KitTarget).min(1) });
export type KitTargets = z.infer<typeof KitTargets>;

export const parseKitTargets = (yaml: string): KitTargets => KitTargets.parse(parse(yaml));

export function getTarget({ targets }: KitTargets, id: string): KitTarget {
  const target = targets.find((one) => one.id === id);
  if (target) return target;
  throw wrongValue('--intended-use', asIs(id), oneOf(targets.map((one) => one.id)));
}
