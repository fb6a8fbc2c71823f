import { useTranslation } from 'react-i18next';
import type { Target } from '../../../src/quality/kits/api';
import { isConfirmation, isKitTarget, isKitUse } from '../i18n/words';

/** A target in the language of the page; one that somebody added, as it stands in the file. */
export function useTargetName() {
  const { t } = useTranslation();
  return {
    nameOf: ({ id, name }: Target): string => (isKitTarget(id) ? t(`kits.target.${id}`) : name),
    purposeOf: ({ id, use }: Target): string => (isKitUse(id) ? t(`kits.for.${id}`) : use),
    confirmationOf: ({ confirmation }: Target): string =>
      isConfirmation(confirmation) ? t(`kits.confirmed.${confirmation}`) : confirmation,
  };
}
