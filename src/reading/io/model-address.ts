import { wrongValue } from '../../findings/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { ModelAddress } from './ask-model.js';

type Settings = Readonly<Record<string, string | undefined>>;

/** The model a server asks as well, from its settings; without an address none is. */
export function modelAddressFrom(settings: Settings): ModelAddress | undefined {
  const { WAYBILL_READER_URL: text, WAYBILL_READER_MODEL: model, WAYBILL_READER_KEY: key } = settings;
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw wrongValue('WAYBILL_READER_URL', asIs(text), wording('expect.url'));
  return { url, model: model || 'default', key: key || undefined };
}
