import type { AppendixCode } from '../../src/domain/appendices';
import { chooseAppendix, chooseColumns, withChosen } from '../../src/domain/import/choose-appendix';
import type { FoundColumn } from '../../src/domain/import/find-header';
import type { ImportChoices } from '../../src/domain/import/import-choices';
import type { SourceBlock } from '../../src/domain/import/source';
import { campaign } from './desk';
import { sourceCell } from './imported-row';

const found: FoundColumn = {
  column: 1,
  lastColumn: 1,
  label: 'Nhiệm vụ',
  key: 'name',
  confidence: 1,
  because: 'label',
};
const reason: FoundColumn = { ...found, column: 2, lastColumn: 3, label: 'Lý do', key: 'reason' };
const candidate = (appendix: AppendixCode, fit: number) => ({
  appendix,
  header: { at: 0, height: 1, columns: [{ ...found, label: appendix }], fit },
});
const tables = (table: string, appendix: AppendixCode | 'none'): ImportChoices => ({ tables: [{ table, appendix }] });

test.each<[string, [AppendixCode, number][], AppendixCode | undefined, ImportChoices, string]>([
  ['fits best', [['PL02', 0.6], ['PL04', 0.7]], undefined, {}, 'PL04 0.70 PL04'],
  ['is the first of two that fit as well', [['PL02', 0.6], ['PL04', 0.6]], undefined, {}, 'PL02 0.60 PL02'],
  ['the title names', [['PL04', 0.7], ['PL02', 0.6]], 'PL02', {}, 'PL02 0.85 PL02'],
  ['fits best, though the title names none of them', [['PL02', 0.6], ['PL04', 0.7]], 'PL01', {}, 'PL04 0.45 PL04'],
  ['is no surer than sure', [['PL02', 0.9]], 'PL02', {}, 'PL02 1.00 PL02'],
  ['is no less sure than not at all', [['PL02', 0.1]], 'PL01', {}, 'PL02 0.00 PL02'],
  ['the officer says', [['PL04', 0.7], ['PL02', 0.6]], 'PL04', tables('0:0', 'PL02'), 'PL02 1.00 PL02'],
  ['is none, as the officer says', [['PL02', 0.6], ['PL04', 0.7]], undefined, tables('0:0', 'none'), 'none 1.00 PL04'],
  ['fits best, whatever the officer says of another', [['PL02', 0.6], ['PL04', 0.7]], undefined, tables('1:0', 'PL02'), 'PL04 0.70 PL04'],
])('a table is the appendix that %s', (_, fits, title, choices, expected) => {
  const candidates = fits.map(([appendix, fit]) => candidate(appendix, fit));
  const { appendix, confidence, columns } = chooseAppendix(candidates, title, '0:0', choices);
  expect(`${appendix ?? 'none'} ${confidence.toFixed(2)} ${columns.map(({ label }) => label).join()}`).toBe(expected);
}); // prettier-ignore

test.each<[string, ImportChoices, FoundColumn[]]>([
  ['nothing', {}, [found, reason]],
  ['something of another table', { columns: [{ table: '1:0', column: 1, key: 'none' }] }, [found, reason]],
  ['that a column is none', { columns: [{ table: '0:0', column: 2, key: 'none' }] }, [found, { column: 2, lastColumn: 3, label: 'Lý do', confidence: 0 }]],
  ['that a column is another', { columns: [{ table: '0:0', column: 2, key: 'note' }] }, [found, { column: 2, lastColumn: 3, label: 'Lý do', key: 'note', confidence: 1, because: 'chosen' }]],
  ['that a column is what it is', { columns: [{ table: '0:0', column: 2, key: 'reason' }] }, [found, { ...reason, because: 'chosen' }]],
  ['that a column is what another was', { columns: [{ table: '0:0', column: 2, key: 'name' }] }, [{ column: 1, lastColumn: 1, label: 'Nhiệm vụ', confidence: 0 }, { ...reason, key: 'name', because: 'chosen' }]],
])('the officer says of the columns %s', (_, choices, expected) => {
  expect(chooseColumns([found, reason], '0:0', choices)).toEqual(expected);
}); // prettier-ignore

describe('an appendix that the headings do not speak for', () => {
  const block: SourceBlock = { kind: 'table', rows: [[sourceCell('Nhiệm vụ'), sourceCell('Kinh phí', { column: 2 })]] };
  const candidates = [candidate('PL02', 0.6), candidate('PL03', 0.4)];
  const codes = (choices: ImportChoices, all = candidates) =>
    withChosen(all, '0:0', { block, campaign, choices }).map(({ appendix }) => appendix);

  it.each<[string, ImportChoices, AppendixCode[]]>([
    ['is none where nothing is said', {}, ['PL02', 'PL03']],
    ['is none where it is said of another table', tables('1:0', 'PL04'), ['PL02', 'PL03']],
    ['is none where it is said to be none', tables('0:0', 'none'), ['PL02', 'PL03']],
    ['is none where it is one of theirs', tables('0:0', 'PL03'), ['PL02', 'PL03']],
    ['is that which the officer says', tables('0:0', 'PL04'), ['PL02', 'PL03', 'PL04']],
  ])('%s', (_, choices, expected) => {
    expect(codes(choices)).toEqual(expected);
    expect(codes(choices, [])).toEqual([]);
  });

  it('is read from the same headings', () => {
    const [, , own] = withChosen(candidates, '0:0', { block, campaign, choices: tables('0:0', 'PL04') });
    expect(own!.header.columns.map(({ key }) => key)).toEqual(['name', 'budget']);
  });
});
