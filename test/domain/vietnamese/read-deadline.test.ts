import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell-value';
import { sample } from '../../../src/local/play/sample';
import { readDeadline } from '../../../src/domain/vietnamese/read-deadline';

const line = (value: CellValue) => {
  const deadline = readDeadline(value, 2023);
  return deadline.kind === 'range'
    ? `${deadline.from} ${deadline.to}${deadline.isPeriodic ? ' periodic' : ''}`
    : deadline.kind;
};

test.each<[CellValue, string]>([
  ['Quý I/2023', '2023-01-01 2023-03-31'],
  ['Quý III/2022', '2022-07-01 2022-09-30'],
  ['quý 4 năm 2023', '2023-10-01 2023-12-31'],
  ['Quý II', '2023-04-01 2023-06-30'],
  ['Q2/2023', '2023-04-01 2023-06-30'],
  ['QIV/2023', '2023-10-01 2023-12-31'],
  ['Q.3 năm 2023', '2023-07-01 2023-09-30'],
  ['Quý II-Quý IV/2023', '2023-04-01 2023-12-31'],
  ['Quy II/2023', '2023-04-01 2023-06-30'],
  ['Truoc ngay 30/6/2023', '2023-01-01 2023-06-30'],
  ['Thang 6', '2023-06-01 2023-06-30'],
  ['hang quy', 'periodic'],
  ['Thuong xuyen', 'uncheckable'],
  ['Ca nam', 'uncheckable'],
  ['Som nhat', 'unreadable'],
  ['Quý II - Quý IV/2023', '2023-04-01 2023-12-31'],
  ['Quý II-IV/2023', '2023-04-01 2023-12-31'],
  ['Quý IV/2022 - Quý I/2023', '2022-10-01 2023-03-31'],
  ['Quý II và Quý IV/2023', '2023-04-01 2023-12-31 periodic'],
  ['Quý II/2023, IV/2023', '2023-04-01 2023-12-31 periodic'],
  ['Quý I, II, III/2023', '2023-01-01 2023-09-30 periodic'],
  ['Tháng 01/2023', '2023-01-01 2023-01-31'],
  ['Tháng 2 năm 2024', '2024-02-01 2024-02-29'],
  ['Trong tháng 12', '2023-12-01 2023-12-31'],
  ['Tháng 3-6/2023', '2023-03-01 2023-06-30'],
  ['Tháng 3, 9/2023', '2023-03-01 2023-09-30 periodic'],
  ['Từ tháng 3 đến tháng 6/2023', '2023-03-01 2023-06-30'],
  ['T12/2023', '2023-12-01 2023-12-31'],
  ['30/6/2023', '2023-06-30 2023-06-30'],
  ['Trước 30/6/2023', '2023-01-01 2023-06-30'],
  ['Xong trước ngày 30/6', '2023-01-01 2023-06-30'],
  ['Ngày 15 tháng 3 năm 2023', '2023-03-15 2023-03-15'],
  ['Trước ngày 15 tháng 3/2023', '2023-01-01 2023-03-15'],
  ['Trước 30-6-2023', '2023-01-01 2023-06-30'],
  ['6/2023', '2023-06-01 2023-06-30'],
  ['６/２０２３', '2023-06-01 2023-06-30'],
  ['31.12.2023', '2023-12-31 2023-12-31'],
  ['ngày 30 tháng 6', '2023-06-30 2023-06-30'],
  ['Ngày 5 tháng 3 năm 2024', '2024-03-05 2024-03-05'],
  ['Tuần 2 tháng 6/2023', '2023-06-01 2023-06-30'],
  ['Trước tháng 6/2023', '2023-01-01 2023-05-31'],
  ['Xong trước quý I/2024', '2023-01-01 2023-12-31'],
  ['Hết quý II/2023', '2023-01-01 2023-06-30'],
  ['Chậm nhất 15/6/2023', '2023-01-01 2023-06-15'],
  ['Từ 01/3/2023 đến 30/6/2023', '2023-03-01 2023-06-30'],
  ['Tháng 6, tháng 12 năm 2023', '2023-06-01 2023-12-31 periodic'],
  ['T6-T9/2023', '2023-06-01 2023-09-30'],
  ['9 tháng đầu năm 2023', '2023-01-01 2023-09-30'],
  ['Quí\u00a0III. 2023', '2023-07-01 2023-09-30'],
  ['29/02/2024', '2024-02-29 2024-02-29'],
  ['Tháng 0/2023', 'unreadable'],
  ['Tháng 5 năm', '2023-05-01 2023-05-31'],
  [45000, '2023-03-15 2023-03-15'],
  [2023, 'unreadable'],
  ['6 tháng đầu năm 2023', '2023-01-01 2023-06-30'],
  ['Nửa đầu năm 2023', '2023-01-01 2023-06-30'],
  ['Nửa cuối năm', '2023-07-01 2023-12-31'],
  ['Nửa sau năm 2023', '2023-07-01 2023-12-31'],
  ['Tháng Tư năm 2023', '2023-04-01 2023-04-30'],
  ['Tháng mười hai', '2023-12-01 2023-12-31'],
  ['Tháng năm năm 2023', '2023-05-01 2023-05-31'],
  ['Tháng năm/2023', '2023-05-01 2023-05-31'],
  ['Tháng Giêng, tháng Chạp', '2023-01-01 2023-12-31 periodic'],
  ['Quý một năm 2024', '2024-01-01 2024-03-31'],
  ['Quý tư năm 2023', '2023-10-01 2023-12-31'],
  ['Quý bốn', '2023-10-01 2023-12-31'],
  ['Mỗi tháng hai lần', 'periodic'],
  ['06 tháng cuối năm', '2023-07-01 2023-12-31'],
  ['Ba tháng cuối năm', '2023-10-01 2023-12-31'],
  ['Hai quý đầu năm 2023', '2023-01-01 2023-06-30'],
  ['chín tháng đầu năm', '2023-01-01 2023-09-30'],
  ['3 quý cuối năm 2024', '2024-04-01 2024-12-31'],
  ['12 tháng đầu năm', '2023-01-01 2023-12-31'],
  ['Kỳ họp giữa năm 2023 của HĐND tỉnh', '2023-06-01 2023-07-31'],
  ['Kỳ họp cuối năm 2023', '2023-11-01 2023-12-31'],
  ['Quý II/2023 (02 báo cáo)', '2023-04-01 2023-06-30'],
  ['Quý II/2023'.normalize('NFD'), '2023-04-01 2023-06-30'],
  ['Hằng quý', 'periodic'],
  ['01 lần/quý', 'periodic'],
  ['3 tháng một lần', 'periodic'],
  ['HÀNG THÁNG', 'periodic'],
  ['Trước ngày 15 hằng tháng', 'periodic'],
  ['Định kỳ 6 tháng', 'periodic'],
  ['Thường xuyên', 'uncheckable'],
  ['Cả năm', 'uncheckable'],
  ['Trong năm', 'uncheckable'],
  ['Năm 2023', 'uncheckable'],
  ['Trong năm 2023', 'uncheckable'],
  ['Hằng năm', 'uncheckable'],
  ['Khi có hướng dẫn', 'uncheckable'],
  ['Sau Tết Nguyên đán', 'uncheckable'],
  ['Theo tiến độ', 'uncheckable'],
  ['Sau khi Bộ Nội vụ công bố', 'uncheckable'],
  ['Trong 30 ngày sau khi Bộ Nội vụ công bố', 'uncheckable'],
  ['Đến hết năm 2023', 'uncheckable'],
  ['Giai đoạn 2023-2025', 'uncheckable'],
  ['30/02/2023', 'unreadable'],
  ['29/02/2023', 'unreadable'],
  ['1/1/23', 'unreadable'],
  ['45 ngày', 'unreadable'],
  ['Tháng 13/2023', 'unreadable'],
  ['Quý V/2023', 'unreadable'],
  ['0 tháng cuối năm', 'unreadable'],
  ['13 tháng cuối năm', 'unreadable'],
  ['5 quý đầu năm', 'unreadable'],
  ['Sớm', 'unreadable'],
  ['-', 'unreadable'],
  ['', 'unreadable'],
  [true, 'unreadable'],
  [-5, 'unreadable'],
  ['Quý I/2023 '.repeat(50), 'unreadable'],
])('%j', (value, expected) => {
  expect(line(value)).toBe(expected);
});

test('reads every deadline of the sample', () => {
  const all = [...sample.tasks, ...sample.proposals].map(({ deadline }) => deadline);
  expect(all.filter((deadline) => line(deadline) === 'unreadable')).toEqual([]);
});

test('a range never ends before it begins', () => {
  const words = fc.constantFrom(
    'Quý',
    'Tháng',
    'II',
    'IV',
    '3',
    '12',
    '/2023',
    '2022',
    '-',
    'và',
    'Trước',
    '15/6/2023',
    '1/3',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 9 }), (parts) => {
      const deadline = readDeadline(parts.join(' '), 2023);
      if (deadline.kind === 'range') expect(deadline.from <= deadline.to).toBe(true);
    }),
  );
});
