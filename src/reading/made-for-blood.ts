import type { GoodsKey } from './goods-keys.js';
import type { Hit } from './words.js';

const behindBlood =
  /^(?:透析|净化|检测|检验|化验|分析|灌流|滤过|过滤|储存|储运|冷藏|冷冻|运输|采集|输送|加温|回收|解冻|筛查|监测|辐照|细胞|凝固)|^ (?:pressure|tests?(?!ed)|testing|glucose|sugar|gas|analy[sz]\p{L}*|collection|cultures?|warmers?|refrigerators?|fridges?|cold boxes|purification|monitors?|meters?|screening|centrifuges?)(?!\p{L})/u;

/** 血液透析套件, 血液分析仪, "blood glucose meters": what is made for blood is no blood. */
export const isMadeForBlood = ({ key, end }: Hit<GoodsKey>, plain: string): boolean =>
  key === 'blood' && behindBlood.test(plain.slice(end, end + 20));
