import { expect, test } from 'vitest';
import { alikeBecause } from './index.js';

test.each([
  ['Médecins sans frontières', 'Medecins Sans Frontieres', 'spelling'],
  ['Osp. Garibaldi', 'Ospedale Garibaldi', 'shortened'],
  ['Osp. Garibaldi', 'Ospedale Garibaldi-Nesima', 'longer'],
  ['Ospedale Garibaldi', 'Osp. Garibaldi Nesima', 'longer'],
  ['Croce Rossa', 'Croce Rossa Italiana', 'longer'],
  ['Garibaldi', 'Ospedale Garibaldi', 'longer'],
  ['德康公司', '德康医疗公司', 'longer'],
  ['德康', '德康医疗器械有限公司', 'longer'],
  ['北京红十字会', '北京市红十字会', 'longer'],
  ['海河医疗', '天津海河医疗器械有限公司', 'longer'],
  ['海河', '天津市海河医疗器械股份有限公司', 'longer'],
  ['San Raffaele', 'Hospital San Raffaele S.p.A.', 'longer'],
  ['Istituto San Raffaele', 'Ospedale San Raffaele S.r.l.', 'longer'],
  ['Hygrosan', 'Hygrosan Medizintechnik GmbH', 'longer'],
  ['Clínica San Roque', 'Hospital San Roque S.A.', 'longer'],
  ['CRI', 'Croce Rossa Italiana', 'initials'],
  ['OMS', 'Organizzazione Mondiale della Sanità', 'initials'],
])('“%s” and “%s” may be one: %s', (one, other, why) => {
  expect(alikeBecause(one, other)).toBe(why);
  expect(alikeBecause(other, one)).toBe(why);
});

test.each([
  ['Ospedale Garibaldi', 'Ospedale Cannizzaro'],
  ['Osp. Civile', 'Ospedale Garibaldi-Nesima'],
  ['Ministry of Health of Italy', 'Ministry of Health of Spain'],
  ['德康公司', '海康公司'],
  ['海康医疗', '海康威视'],
  ['天津医疗', '天津海河医疗器械有限公司'],
  ['医疗器械', '天津海河医疗器械有限公司'],
  ['天津', '天津海河医疗器械有限公司'],
  ['人民医院', '天津海河医疗器械有限公司'],
  ['San Giovanni', 'Hospital San Raffaele S.p.A.'],
  ['Ospedale', 'Ospedale San Raffaele S.p.A.'],
  ['中国', '中国代表团'],
  ['CRI', 'Croce Verde Bologna'],
  ['…', '?'],
])('“%s” and “%s” are two', (one, other) => {
  expect(alikeBecause(one, other)).toBe(undefined);
});
