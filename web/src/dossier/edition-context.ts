import { createContext, use } from 'react';
import { formatMessage, type MessageKey, message, type Param } from '../../../src/findings/index';
import { asIs } from '../../../src/lib/wording/index';
import type { Edition } from '../../../src/publish/site/api';
import { useLanguage } from '../case-query';

export const EditionContext = createContext<Edition | undefined>(undefined);

/** The edition whose dossier is drawn. */
export function useEdition(): Edition {
  const edition = use(EditionContext);
  if (!edition) throw new Error('a page of a dossier is drawn without its edition');
  return edition;
}

type Say = (key: MessageKey, params?: Readonly<Record<string, Param>>) => string;

/** Says what only a dossier says: the page that is loaded from a server is spared these words. */
export function useSiteWords(): Say {
  const language = useLanguage();
  return (key, params) => formatMessage(message(key, params), language);
}

/** An edition by its day, and by its number where it was not the only one of it. */
export const editionName = (id: string): Param => asIs(id.replace(/^edition-/, ''));
