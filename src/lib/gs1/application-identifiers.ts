/**
 * The Application Identifiers of the GS1 General Specifications, release 26, by format. n digits, x the 82 characters of
 * table 7.11-1, y the 39 of 7.11-2, z base64url; `..` up to, `[ ]` may be absent, `:key` ends in a check digit, `:day`
 * is YYMMDD and `:day0` one whose day may be 00. 310n is six identifiers, 3100 to 3105: the last digit counts decimals.
 * What else a field must be, such as a country's code, is not held here.
 */
const table: Readonly<Record<string, string>> = {
  'n18:key': '00 8017 8018',
  'n17:key': '402',
  'n14:key': '01 02 03',
  'n13:key': '410 411 412 413 414 415 416 417',
  'n13:key [x..17]': '253',
  'n13:key [n..12]': '255',
  'n1 n13:key [x..16]': '8003',
  'n14:key n4': '8006 8026',
  'n6:day0': '11 12 13 15 16 17',
  'n6:day': '4326 7006',
  'n6:day0 n4': '4324 4325',
  'n6:day n4': '7003',
  'n6:day [n6:day]': '7007',
  'n6:day [n4]': '7011',
  'n6:day n2 [n2] [n2]': '8008',
  n1: '4321 4322 4323 7252',
  n2: '20 7241',
  n3: '422 424 426',
  'n3 [n3] [n3] [n3] [n3]': '423 425',
  n4: '3940-3943 8111',
  n6: [
    '3100-3105 3110-3115 3120-3125 3130-3135 3140-3145 3150-3155 3160-3165 3200-3205 3210-3215 3220-3225 3230-3235',
    '3240-3245 3250-3255 3260-3265 3270-3275 3280-3285 3290-3295 3300-3305 3310-3315 3320-3325 3330-3335 3340-3345',
    '3350-3355 3360-3365 3370-3375 3400-3405 3410-3415 3420-3425 3430-3435 3440-3445 3450-3455 3460-3465 3470-3475',
    '3480-3485 3490-3495 3500-3505 3510-3515 3520-3525 3530-3535 3540-3545 3550-3555 3560-3565 3570-3575 3600-3605',
    '3610-3615 3620-3625 3630-3635 3640-3645 3650-3655 3660-3665 3670-3675 3680-3685 3690-3695 3950-3955 8005',
  ].join(' '),
  n8: '7250',
  n13: '7001',
  n15: '8040 8041',
  n32: '8042',
  'n..4': '7004',
  'n..6': '242',
  'n..8': '30 37',
  'n..10': '8019',
  'n..12': '8011',
  'n..15': '3900-3909 3920-3929',
  'n3 n..15': '3910-3919 3930-3939',
  'n6 [x1]': '4330-4333',
  'n8 n4': '7251',
  'n10 n10': '4309',
  'n18 [n..2]': '8043',
  'n4 n5 n3 n1 n1': '8001',
  'n1 x1 x1 x1': '7040',
  'n3 x..9': '421',
  'n3 x..27': '7030-7039',
  x2: '4307 4317',
  x3: '7258',
  'x2 x..28': '7230-7239',
  'x..2': '7010',
  'x..3': '427 7008',
  'x..4': '7041',
  'x..10': '7009 7255',
  'x..12': '7005',
  'x..20': '10 21 22 243 254 420 4318 7020 7021 7022 710-717 7240 8002 8012',
  'x..25': '7242 8013 8014 8020',
  'x..28': '235',
  'x..30': '240 241 250 251 400 401 403 4308 4319 7002 7023 8004 90',
  'x..34': '8007',
  'x..35': '4300 4301 4310 4311 4320',
  'x..40': '7253 7254 7259',
  'x..50': '8009',
  'x..70': '4302-4306 4312-4316 7257 8110 8112 8200',
  'x..90': '7256 91-99',
  'y..30': '8010',
  'z..90': '8030',
};

export type Component = {
  readonly type: 'n' | 'x' | 'y' | 'z';
  readonly lengthMin: number;
  readonly lengthMax: number;
  readonly isOptional: boolean;
  readonly check?: 'key' | 'day' | 'day0';
};

function parseComponent(spec: string): Component {
  const [, open, type = '', upTo, length, check] =
    /^(\[?)([nxyz])(\.\.)?(\d+)(?::(\w+))?\]?$/.exec(spec) ?? [];
  const lengthMax = Number(length);
  const isKnown = check === 'key' || check === 'day' || check === 'day0';
  return {
    type: type as Component['type'],
    lengthMin: upTo === undefined ? lengthMax : 1,
    lengthMax,
    isOptional: open === '[',
    ...(isKnown ? { check } : {}),
  };
}

function numbersOf(range: string): string[] {
  const [from = '', to = from] = range.split('-');
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) =>
    String(Number(from) + i).padStart(from.length, '0'),
  );
}

/** What each identifier holds, part by part. */
export const formats: ReadonlyMap<string, readonly Component[]> = new Map(
  Object.entries(table).flatMap(([format, ranges]) => {
    const components = format.split(' ').map(parseComponent);
    return ranges.split(' ').flatMap((range) => numbersOf(range).map((ai) => [ai, components] as const));
  }),
);

/** The identifier a text begins with. None is the beginning of another, so there is at most one. */
export const findIdentifier = (text: string): string | undefined =>
  [2, 3, 4].map((length) => text.slice(0, length)).find((ai) => formats.has(ai));

/**
 * General Specifications, 7.8.5: an element that begins so has a length every reader knows, for good; any other ends at
 * a separator or at the end, also where its length is fixed.
 */
export const endsByItself = (ai: string): boolean => /^(0[0-4]|1[1-9]|20|3[1-6]|41)/.test(ai);

/** How many characters an element may have at most. */
export const lengthMax = (ai: string): number =>
  (formats.get(ai) ?? []).reduce((sum, component) => sum + component.lengthMax, 0);

/** The keys a Digital Link may be about, with the qualifiers each takes, in their order, in one way or another. */
export const primaryKeys: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['00', [[]]],
  ['01', [['22', '10', '21'], ['235']]],
  ['253', [[]]],
  ['255', [[]]],
  ['401', [[]]],
  ['402', [[]]],
  ['414', [['254'], ['7040']]],
  ['415', [['8020']]],
  ['417', [['7040']]],
  ['8003', [[]]],
  ['8004', [['7040']]],
  ['8006', [['22', '10', '21']]],
  ['8010', [['8011']]],
  ['8013', [[]]],
  ['8017', [['8019']]],
  ['8018', [['8019']]],
]);
