import type { CellValue } from '../../../src/domain/cell-value';
import { SetupError } from '../../../src/domain/setup-error';
import { readCampaign } from '../../../src/workbook/configuration/read-campaign';
import { configured } from './configuration';

/** The campaign with one row in «Danh mục». */
function withRow(list: CellValue, value: CellValue, parameter: CellValue) {
  return readCampaign(configured({ 'lists!A3': list, 'lists!B3': value, 'lists!C3': parameter }));
}

test.each<[string, CellValue, object]>([
  ['blank', '', { C15: { code: 'C15' } }],
  ['on', 'Bật', { C15: { code: 'C15' } }],
  ['off, in small letters', 'tắt', { C15: { code: 'C15', isOff: true } }],
  ['a number', 2, { C15: { code: 'C15', threshold: 2 } }],
  ['a number as text with a comma', '2,5', { C15: { code: 'C15', threshold: 2.5 } }],
])('a warning set to %s', (_, parameter, ruleSettings) => {
  expect(withRow('Quy tắc kiểm tra', 'C15', parameter).ruleSettings).toEqual(ruleSettings);
});

test('the other lists are read for the rules', () => {
  expect(withRow('Cụm từ chung chung', 'do khách quan', '').emptyPhrases).toEqual(['do khách quan']);
  expect(withRow('tiêu chí mất điểm', 'Số hóa hồ sơ', 'Thể chế').lostCriteria).toEqual([
    { area: 'A2', name: 'Số hóa hồ sơ' },
  ]);
  expect(withRow('Đề xuất năm trước', 'Rà soát thủ tục', 'Sở TC').lastYearProposals).toEqual([
    { agency: 'STC', text: 'Rà soát thủ tục' },
  ]);
});

test.each<[string, string, string, object]>([
  [
    'one tab',
    'STC·PL01',
    '20/11/2022; Trần Văn Nam; chờ kho bạc; xong',
    { appendix: 'PL01', reason: 'chờ kho bạc; xong' },
  ],
  [
    'one tab, by name and with a space',
    'Sở TC pl01',
    '20/11/2022;Trần Văn Nam;chờ',
    { appendix: 'PL01', reason: 'chờ' },
  ],
  ['all tabs of an agency', 'STC', '20/11/2022; Trần Văn Nam; chờ', { reason: 'chờ' }],
])('more time for %s', (_, value, parameter, expected) => {
  const author = 'Trần Văn Nam';
  expect(withRow('Gia hạn nộp', value, parameter).exceptions).toEqual([
    { agency: 'STC', until: '2022-11-20', author, ...expected },
  ]);
});

test.each<[string, [CellValue, CellValue, CellValue], { cell: string; expected: string; detail?: string }]>([
  ['a list that no rule reads', ['Danh sách', 'x', ''], { cell: 'A3', expected: 'listName' }],
  ['a rule that is none', ['Quy tắc kiểm tra', 'C99', 'Tắt'], { cell: 'B3', expected: 'ruleCode' }],
  ['an error switched off', ['Quy tắc kiểm tra', 'C02', 'Tắt'], { cell: 'B3', expected: 'ruleSetting' }],
  ['a threshold out of bounds', ['Quy tắc kiểm tra', 'C15', 99], { cell: 'C3', expected: 'threshold', detail: '1–10' }],
  ['a word that is none', ['Quy tắc kiểm tra', 'C15', 'có'], { cell: 'C3', expected: 'threshold', detail: '1–10' }],
  [
    'a number for a rule without one',
    ['Quy tắc kiểm tra', 'C16', 3],
    { cell: 'C3', expected: 'threshold', detail: '' },
  ],
  ['more time for nobody', ['Gia hạn nộp', 'SXX', '20/11/2022; a; b'], { cell: 'B3', expected: 'exceptionOf' }],
  [
    'more time for no appendix',
    ['Gia hạn nộp', 'STC·PL09', '20/11/2022; a; b'],
    { cell: 'B3', expected: 'exceptionOf' },
  ],
  ['more time without a day', ['Gia hạn nộp', 'STC', 'sau; a; b'], { cell: 'C3', expected: 'exceptionTerms' }],
  ['more time without a reason', ['Gia hạn nộp', 'STC', '20/11/2022; a; '], { cell: 'C3', expected: 'exceptionTerms' }],
  ['an unknown area', ['Tiêu chí mất điểm', 'Số hóa', 'A9'], { cell: 'C3', expected: 'knownArea', detail: 'A9' }],
  ['an unknown agency', ['Đề xuất năm trước', 'x', 'SYT'], { cell: 'C3', expected: 'knownAgency', detail: 'SYT' }],
])('%s is named with its cell', (_, row, fault) => {
  try {
    withRow(...row);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    expect(error.faults).toMatchObject([{ kind: 'cell', sheet: 'Danh mục', ...fault }]);
    return;
  }
  throw new Error('No fault was found.');
});
