import 'i18next';
import type { en } from './en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Record<keyof typeof en, string> };
    keySeparator: false;
    nsSeparator: false;
  }
}
