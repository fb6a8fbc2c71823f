import type { en } from './en.js';

export const zh: Readonly<Record<keyof typeof en, string>> = {
  'standards.title': '标准对比',
  'standards.lead': '从一个等级看另一个等级的要求，限值换算为同一单位。测法不同的限值不作比较。',
  'standards.first': '现有等级',
  'standards.second': '要求等级',
  'standards.result': '对比结果',
  'standards.caption': '从 {second} 看 {first}',
  'standards.property': '项目',
  'standards.relation': '前者',
  'standards.none': '无要求',
  'standards.unconfirmed': '未核实：使用前请查阅标准原文。',
  'standards.other-edition': '取自另一版本。',
};
