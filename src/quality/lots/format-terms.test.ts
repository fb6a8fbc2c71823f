import { expect, test } from 'vitest';
import { readLotLine } from '../../case/index.js';
import { formatMessage } from '../../findings/index.js';
import { formatTerms } from './format-terms.js';

const said = (facts: string, language: 'en' | 'it' | 'zh') => {
  const line = readLotLine('plans', `2026-11-20 | P-1 | A. Rossi | ${facts}`);
  return line && formatMessage(formatTerms(line), language);
};

test('what a plan was asked for is said in the language of the page', () => {
  const facts = 'lot 40000, aql 2.5, level II, severity normal, resubmitted';
  expect(said(facts, 'en')).toBe('a lot of 40,000, AQL 2.5, level II, normal inspection, submitted again');
  expect(said(facts, 'it')).toBe('lotto di 40.000, AQL 2.5, livello II, controllo normale, ripresentato');
  expect(said(facts, 'zh')).toBe('批量 40,000、AQL 2.5、检验水平 II、正常检验、再次提交');
});

test('a plan by measured values, in Chinese', () => {
  const facts =
    'lot 500, variables, acceptable-quality 0.01, sigma known, deviation 0.4, limit 3.5, side lower';
  expect(said(facts, 'zh')).toBe(
    '批量 500、计量抽样、可接受质量 0.01、标准差已知、标准差 0.4、限值 3.5、不低于限值',
  );
});
