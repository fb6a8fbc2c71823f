import type { Target } from '../../../../src/quality/kits/api';
import { useWords } from '../../i18n/index';
import { isConfirmation, isKitTarget, isKitUse } from '../../i18n/words';

/** A target in the language of the page; one that somebody added, as it stands in the file. */
export function useTargetName() {
  const { t } = useWords();
  return {
    nameOf: ({ id, name }: Target): string => (isKitTarget(id) ? t.label(`lots.target.${id}`) : name),
    purposeOf: ({ id, use }: Target): string => (isKitUse(id) ? t(`kits.use.${id}`) : use),
    confirmationOf: ({ confirmation }: Target): string =>
      isConfirmation(confirmation) ? t(`kits.standing.${confirmation}`) : confirmation,
  };
}
