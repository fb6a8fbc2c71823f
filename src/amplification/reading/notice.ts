import { asIs, type Param, type TextKey, type Wording } from '../../lib/wording/index.js';
import { formatMessage, isMessageKey } from '../../words/index.js';

type After<Prefix extends string> = TextKey extends infer Key
  ? Key extends `${Prefix}.${infer Word}`
    ? Word
    : never
  : never;

export type NoticeCode = After<'hashtags.notice'>;

/** What a reader should know of how a file was read, before believing anything found in it. */
export type Notice = {
  readonly code: NoticeCode;
  readonly values: Readonly<Record<string, string | number>>;
};

export const notice = (code: NoticeCode, values: Notice['values'] = {}): Notice => ({ code, values });

/** A notice as it was kept, perhaps by another version: undefined when it has no words here. */
export function noticeWording({ code, values }: Kept): Wording | undefined {
  const key = `hashtags.notice.${code}`;
  return isMessageKey(key) ? { key, params: paramsOf(values) } : undefined;
}

const paramsOf = (values: Kept['values']): Wording['params'] =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, paramOf(value)]));

/** In English, as files hold it. */
export const noticeText = (notice: Notice): string => {
  const says = noticeWording(notice);
  return says === undefined ? notice.code : formatMessage(says, 'en');
};

// Why an order of dates was taken is a text of its own.
function paramOf(value: string | number): Param {
  if (typeof value === 'number') return value;
  const key = `hashtags.notice.${value}`;
  return isMessageKey(key) ? { key } : asIs(value);
}

type Kept = { readonly code: string; readonly values: Notice['values'] };
