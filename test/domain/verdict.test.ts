import { readVerdict, wordsOfVerdict } from '../../src/domain/verdict';

test.each([
  ['Hoàn thành', 'met'],
  ['Không hoàn thành', 'unmet'],
  ['Đang thực hiện (chưa đến hạn)', 'notDue'],
  ['Chưa có số liệu công bố', 'unpublished'],
  ['Đã hoàn thành', 'met'],
  ['Vượt kế hoạch', 'met'],
  ['HT', 'met'],
  ['kht', 'unmet'],
  ['Chưa HT', 'unmet'],
  ['Không đạt', 'unmet'],
  ['Đang triển khai', 'notDue'],
  ['Chưa công bố', 'unpublished'],
  ['Chưa có số liệu', 'unpublished'],
  ['ĐTH', 'notDue'],
  ['hoan thanh', 'met'],
  ['Chưa HT.', 'unmet'],
  ['chưa đạt ;', 'unmet'],
  ['Hoàn thành vượt mức...', 'met'],
  ['Khong hoan thanh', 'unmet'],
  ['chua dat', 'unmet'],
  ['dang thuc hien', 'notDue'],
])('«%s» is %s', (text, verdict) => {
  expect(readVerdict(text)).toBe(verdict);
});

test.each([
  ['capitals', 'HOÀN THÀNH'],
  ['a stop', 'hoàn thành.'],
  ['more spaces', ' Hoàn \u00a0thành '],
  ['the tone at another place', 'Hòan thành'],
  ['letters in parts', 'Hoàn thành'.normalize('NFD')],
])('%s change no verdict', (_, text) => {
  expect(readVerdict(text)).toBe('met');
});

test.each([
  '',
  'Cơ bản hoàn thành',
  'co ban hoan thanh',
  'Hoàn thành?',
  '.Hoàn thành',
  'Hoàn. thành',
  'Hoàn thành 100%',
  'Chưa triển khai',
  'x',
  1,
  true,
])('%j is no verdict', (value) => {
  expect(readVerdict(value)).toBeUndefined();
});

test('the words of a verdict are told in small letters, then without marks, each once', () => {
  expect(wordsOfVerdict('unpublished')).toEqual([
    ...['chưa có số liệu công bố', 'chưa công bố', 'chưa có số liệu'],
    ...['chua co so lieu cong bo', 'chua cong bo', 'chua co so lieu'],
  ]);
  expect(wordsOfVerdict('met').filter((words) => words === 'ht')).toHaveLength(1);
});
