import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell-value';
import { readNumber } from '../../../src/domain/vietnamese/read-number';

test.each<[CellValue, number]>([
  [98.5, 98.5],
  [0, 0],
  ['98,5', 98.5],
  ['05', 5],
  ['0', 0],
  ['0,125', 0.125],
  ['-5,5', -5.5],
  ['\u22125', -5],
  ['+3', 3],
  ['-0', 0],
  ['1.234,5', 1234.5],
  ['1.234.567', 1234567],
  ['1.234,567', 1234.567],
  ['1234,567', 1234.567],
  ['12\u00a0345', 12345],
  ['1\u2009234\u2009567,5', 1234567.5],
  ['\u00a098,5\u202f', 98.5],
  ['９８，５', 98.5],
  ['\u200b7', 7],
])('%j is the number %d', (text, value) => {
  expect(readNumber(text)).toEqual({ kind: 'number', value, isPercent: false });
});

test.each([
  ['98,5%', 98.5],
  ['98,5 %', 98.5],
  ['98,5\u00a0％', 98.5],
  ['100%', 100],
  ['93,125%', 93.125],
  ['５０％', 50],
  ['100 phần trăm', 100],
  ['98,5 Phần\u00a0trăm', 98.5],
])('%j is %d per cent', (text, value) => {
  expect(readNumber(text)).toEqual({ kind: 'number', value, isPercent: true });
});

test.each([
  ['7 sáng kiến', 7, 'sáng kiến'],
  ['07\u00a0sáng kiến', 7, 'sáng kiến'],
  ['342 tin, bài', 342, 'tin, bài'],
  ['1.052 doanh nghiệp', 1052, 'doanh nghiệp'],
  ['350 tr.đ', 350, 'tr.đ'],
  ['5lần', 5, 'lần'],
  ['10 lớp', 10, 'lớp'],
  ['18.250,5 tỷ đồng', 18250.5, 'tỷ đồng'],
])('%j is %d with its unit', (text, value, unit) => {
  expect(readNumber(text)).toEqual({ kind: 'number', value, isPercent: false, unit });
});

test.each([
  ['1.234', [1234, 1.234]],
  ['-1.234', [-1234, -1.234]],
  ['1.234%', [1234, 1.234]],
  ['1.234% hồ sơ', [1234, 1.234]],
  ['1,234', [1.234, 1234]],
  ['1,052 doanh nghiệp', [1.052, 1052]],
  ['98.5', [98.5]],
  ['98.5%', [98.5]],
  ['0.985', [0.985]],
  ['1,234.5', [1234.5]],
  ['1,234,567', [1234567]],
  ['1.000', [1000, 1]],
  ['1,000.00', [1000]],
  ['１２．５', [12.5]],
  ['1.5 tỷ đồng', [1.5]],
])('%j is ambiguous: %j', (text, readings) => {
  expect(readNumber(text)).toEqual({ kind: 'ambiguous', readings });
});

test.each([
  '1OO',
  '5l',
  '≈ 97%',
  'khoảng 97%',
  '97-98%',
  'thứ 15',
  '15/63',
  '100%/100%',
  '98,5%(ước)',
  '3 tỷ 200 triệu',
  '1 234',
  '0,5‰',
  '½',
  '98。5',
  '12/13 đơn vị',
  'Đạt',
  'Chưa công bố',
  '-',
  '%',
  '- 5',
  '10 11',
  '2022\u00a0100',
  '1.23.456',
  '1.2345.678',
  '0.234.567',
  '98,5,6',
  '98,',
  ',5',
  '5 trở lên',
  '7 hoặc hơn',
  '98% trên 120 hồ sơ',
  '7 (dự kiến)',
  '5²',
  '1e3',
  '1e3.5',
  `7 ${'sáng kiến '.repeat(4)}`,
  `1${' '.repeat(40_000)}1`,
  true,
])('%j is invalid', (text) => {
  expect(readNumber(text)).toEqual({ kind: 'invalid' });
});

test.each(['', '   ', '\u00a0', '\u200b'])('%j is blank', (text) => {
  expect(readNumber(text)).toEqual({ kind: 'blank' });
});

const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
const reported = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(4)) + 0);

test('what vi_VN writes is read back, or told to have two readings of which it is one', () => {
  fc.assert(
    fc.property(reported, (value) => {
      const reading = readNumber(vietnamese.format(value));
      const readings =
        reading.kind === 'number' ? [reading.value] : reading.kind === 'ambiguous' ? reading.readings : [];
      expect(readings).toContainEqual(value);
    }),
  );
});

test('what vi_VN writes in per cent or with two decimals has one reading', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (hundredths) => {
      const value = hundredths / 100;
      expect(readNumber(`${vietnamese.format(value)}%`)).toMatchObject({ kind: 'number', value, isPercent: true });
    }),
  );
});

test('any cell is read without a fault, and a reading is a finite number', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from('0129.,% -\u00a0đv')) })),
      (text) => {
        const reading = readNumber(text);
        if (reading.kind === 'number') expect(reading.value).toEqual(expect.any(Number));
        const readings =
          reading.kind === 'number' ? [reading.value] : reading.kind === 'ambiguous' ? reading.readings : [];
        expect(readings.every(Number.isFinite)).toBe(true);
      },
    ),
  );
});
