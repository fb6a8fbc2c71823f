import type { en } from './en.js';

export const zh: Readonly<Record<keyof typeof en, string>> = {
  'needs.lead': '有人说明了现有多少、每天需要多少或是否够用的地点；最紧缺的在前。',
  'needs.add': '录入清点或需求',
  'needs.none':
    '还没有人说明某地有什么、需要什么。请录入一条陈述，写明地点、物品和日期：清点到的（“库存”）、需要的（“需求量”），或当时不足还是够用。',
  'needs.filter': '地点或物品',
  'needs.cover': '是否够用',
};
