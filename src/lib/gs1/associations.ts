import { formats } from './application-identifiers.js';

/**
 * Which identifiers must stand with which others on one label, and which may not (General Specifications, 4.13 and 4.14).
 * `needs`: one of these sets, `+` joins a set; `not`: none of these. 31 stands for all that begin so. What holds for
 * one product only and never decides between two readings of a label, such as for food and coupons, is left out.
 */
const product = '01 02 03 8006 8026';
const rules: readonly { readonly of: string; readonly needs?: string; readonly not?: string }[] = [
  { of: '01', not: '255 37' },
  { of: '02', needs: '37', not: '01 03' },
  { of: '03', not: '01 02 37 235' },
  { of: '10 11 13 15 16 20 240 241 422', needs: product },
  { of: '12', needs: '8020' },
  { of: '17', needs: `${product} 255` },
  { of: '21', needs: '01 03 8006', not: '235' },
  { of: '22 235 71 8001 8014 8200', needs: '01' },
  { of: '242 7001', needs: '01 02 8006 8026' },
  { of: '243', needs: '01 03' },
  { of: '250', needs: '01+21 03+21 8006+21' },
  { of: '251 8012 7021', needs: '01 03 8006' },
  { of: '254', needs: '414' },
  { of: '255', not: '01 02 415 8006 8020 8026' },
  { of: '30 31 32 350 351 352 356 357 360 361 364 365 366', needs: '01 02' },
  { of: '33 34 353 354 355 362 363 367 368 369', needs: '00 01' },
  { of: '37', needs: '00+02 00+8026', not: '01' },
  { of: '390', needs: '255 8020' },
  { of: '391', needs: '8020' },
  { of: '392', needs: '01+30 01+31 01+32 01+35 01+36', not: '393' },
  { of: '393 395', needs: '30 31 32 35 36' },
  { of: '394 8111', needs: '255' },
  { of: '403 43 7041', needs: '00' },
  { of: '415', needs: '8020' },
  { of: '420', not: '421' },
  { of: '423 424 425 426', needs: '01 02 03' },
  { of: '427', needs: '01+422 02+422 03+422' },
  { of: '4303', needs: '4302' },
  { of: '4313', needs: '4312' },
  { of: '7002 7005 7006 7007 7008 7009 703', needs: '01 02' },
  { of: '7003 7010 7011 8008', needs: '01 02 03' },
  { of: '7004', needs: '01+10 03+10' },
  { of: '7020', needs: '01+416 03+416 8006+416' },
  { of: '7022', needs: '01+7021 03+7021 8006+7021' },
  { of: '723', needs: '01 8004' },
  { of: '7240', needs: '01 8006', not: '03' },
  { of: '7241 7242 7253 7254 7255 7256 8019', needs: '8017 8018' },
  { of: '7250 7251 7252 7257', needs: '8018' },
  { of: '7258', needs: '8018+7259' },
  { of: '7259', needs: '8018' },
  { of: '8005', needs: '01 02' },
  { of: '8006', not: '01 03 37' },
  { of: '8007', needs: '415' },
  { of: '8009', needs: '00 01 03' },
  { of: '8011', needs: '8010' },
  { of: '8017', not: '8018' },
  { of: '8020', needs: '415' },
  { of: '8026', needs: '37', not: '02 03 8006' },
  { of: '8040', needs: '01+21' },
  { of: '8041 8042 8043', needs: '01+21+8040' },
];

const rulesOf = (ai: string): typeof rules =>
  rules.filter(({ of }) => of.split(' ').some((each) => ai.startsWith(each)));
const byIdentifier = new Map([...formats.keys()].map((ai) => [ai, rulesOf(ai)]));

export type Association = {
  readonly ai: string;
  readonly kind: 'lacks' | 'excludes';
  readonly other: string;
};

/** What identifiers of one label lack of each other, and which cannot stand together. */
export function checkAssociations(ais: readonly string[]): readonly Association[] {
  const has = (begins: string): boolean => ais.some((ai) => ai.startsWith(begins));
  return ais.flatMap((ai) =>
    (byIdentifier.get(ai) ?? []).flatMap(({ needs, not = '' }): Association[] => {
      const isThere = needs?.split(' ').some((set) => set.split('+').every(has)) ?? true;
      const against = not.split(' ').find((other) => other !== '' && has(other));
      return [
        ...(isThere ? [] : [{ ai, kind: 'lacks' as const, other: needs ?? '' }]),
        ...(against === undefined ? [] : [{ ai, kind: 'excludes' as const, other: against }]),
      ];
    }),
  );
}
