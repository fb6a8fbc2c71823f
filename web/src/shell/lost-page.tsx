import { PageFrame } from './page-frame';
import { Lost } from './states';

/** An address nothing is at, with the ways to everything else around it. */
export function LostPage() {
  return (
    <PageFrame title={undefined} caseId={undefined}>
      <Lost />
    </PageFrame>
  );
}
