import { z } from 'zod';
import { PresentedFinding } from '../../findings/index.js';
import { StatementView } from '../../service/api.js';

const ClaimRow = z.object({
  statement: StatementView,
  finding: PresentedFinding,
});
export const ClaimList = z.object({ asOf: z.string(), claims: z.array(ClaimRow) });

export type ClaimList = z.infer<typeof ClaimList>;
