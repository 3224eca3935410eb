import { importOf } from './desk';
import { paragraphs, table, wordFile } from './word-file';

const heading = [
  'STT',
  'Nhiệm vụ',
  'Sản phẩm',
  'Cơ quan chủ trì',
  'Thời hạn',
  'Kết quả thực hiện',
  'Đánh giá',
  'Lý do',
];
const line = [
  '1',
  'Rà soát thủ tục hành chính lĩnh vực tài chính',
  'Báo cáo',
  'Sở Tài chính',
  'Quý III/2022',
  'Đã ban hành',
  'Đạt',
  'không',
];
const file = wordFile(table(heading, line));
const choose = (choices: object) => importOf(file, { choices });

test('what nobody says anything of goes where the headings say', () => {
  expect(choose({})).toEqual(['PL02', 'NV2: result=Đã ban hành | verdict=Hoàn thành | reason=không']);
});

test('a table that the officer leaves out is left out, cell by cell', () => {
  const told = choose({ tables: [{ table: '0:0', appendix: 'none' }] });
  expect(told).toHaveLength(16);
  expect(told.every((each) => each.startsWith('! leftOutByChoice'))).toBe(true);
});

test('what is said of another table changes nothing', () => {
  expect(
    choose({ tables: [{ table: '5:0', appendix: 'none' }], columns: [{ table: '5:0', column: 8, key: 'none' }] }),
  ).toEqual(choose({}));
});

test('a table goes to the appendix the officer says, though its headings speak for another', () => {
  const [first, written] = choose({ tables: [{ table: '0:0', appendix: 'PL03' }] });
  expect(first).toBe('PL03');
  expect(written).toMatch(/^PL03-1: name=Rà soát thủ tục hành chính lĩnh vực tài chính/);
  expect(choose({ tables: [{ table: '0:0', appendix: 'PL02' }] })).toEqual(choose({}));
});

test('a column that the officer takes out is told as unknown', () => {
  expect(choose({ columns: [{ table: '0:0', column: 8, key: 'none' }] })).toEqual([
    'PL02',
    'NV2: result=Đã ban hành | verdict=Hoàn thành',
    '! unknownColumn T1.2.8: không',
  ]);
});

test('a column that the officer gives to another is no longer that of its heading', () => {
  expect(choose({ columns: [{ table: '0:0', column: 8, key: 'result' }] })).toEqual([
    'PL02',
    'NV2: result=không | verdict=Hoàn thành',
    '! unknownColumn T1.2.6: Đã ban hành',
  ]);
});

test('a table of an appendix that the agency does not owe here is left out as that', () => {
  const told = importOf(file, { appendix: 'PL01' });
  expect(told.filter((each) => !each.startsWith('! otherAppendix'))).toEqual([]);
  expect(told).toHaveLength(16);
});

test('a table of unknown headings is one of the officer’s choice, its first row of several cells the headings', () => {
  const unknown = wordFile(paragraphs('Báo cáo') + table(['Mục', 'Nội dung công việc', 'Số liệu khác'], ['1', 'Xây kho lưu trữ', '5']));
  expect(importOf(unknown).every((each) => each.startsWith('! unknownTable') || each.includes('Báo cáo'))).toBe(true);
  const [first] = importOf(unknown, { choices: { tables: [{ table: '1:0', appendix: 'PL04' }] } });
  expect(first).toBe('PL04');
}); // prettier-ignore

test('a row with a text longer than any heading is none of headings', () => {
  const long = [...heading.slice(0, -1), 'Lý do '.repeat(25)];
  expect(importOf(wordFile(table(long, line))).every((each) => each.startsWith('! unknownTable'))).toBe(true);
});

test('a line above other headings is of the table before unless it is a title', () => {
  const next = ['2', 'Xử lý nhà, đất dôi dư sau sáp nhập xã', '', '', '', 'Đã xong', 'Đạt', ''];
  const both = (between: string) => importOf(wordFile(table(heading, line, [between], heading, next)));
  const rows = ['PL02', 'NV2: result=Đã ban hành | verdict=Hoàn thành | reason=không', 'NV1: result=Đã xong | verdict=Hoàn thành'];
  expect(both('Phụ lục 02')).toEqual(rows);
  expect(both('Số liệu tạm tính')).toEqual([...rows, '! wordsForNumber T1.3.1: Số liệu tạm tính']);
}); // prettier-ignore

test('a table of single cells that the officer gives to an appendix has a heading that nobody knows', () => {
  const lines = wordFile(table(['Việc năm sau'], ['Xây kho lưu trữ']));
  const told = importOf(lines, { choices: { tables: [{ table: '0:0', appendix: 'PL04' }] } });
  expect(told).toEqual(['PL04', '! unknownColumn T1.2.1: Xây kho lưu trữ']);
});

test('a line with a number of its own and no name is a row of an agency’s own', () => {
  const nameless = wordFile(table(heading, ['1', '', 'Báo cáo', 'Sở Tài chính', 'Quý III/2023', '', '', '']));
  const [first, row] = importOf(nameless, { choices: { tables: [{ table: '0:0', appendix: 'PL04' }] } });
  expect([first, row]).toEqual(['PL04', 'PL04-1: product=Báo cáo | lead=Sở Tài chính | deadline=Quý III/2023']);
});

test.each(['1', '01.', '1.2', 'IV', 'a)', '(2)', 'NV22-04', '3\n4'])('«%s» is the number of a row', (number) => {
  expect(importOf(wordFile(table(heading, [number, ...line.slice(1)])))).toEqual(choose({}));
});

test.each(['Số liệu tạm tính', 'TT 5', 'đã bỏ', 'xem ghi chú dưới bảng 12'])('«%s» is no number and told', (words) => {
  const told = importOf(wordFile(table(heading, [words, ...line.slice(1)])));
  expect(told).toEqual([...choose({}), `! wordsForNumber T1.2.1: ${words}`]);
});
