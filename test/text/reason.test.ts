import type { Finding } from '../../src/domain/finding';
import { vietnamese } from '../../src/text';
import { english } from '../../src/text/english';

const aFinding = (expected: string): Finding => ({
  rule: 'C03',
  severity: 'warning',
  agency: 'STC',
  appendix: 'PL01',
  place: {},
  expected,
  received: 'Thiếu kinh phí',
});

test.each([
  [
    'nothing was named',
    'cause,document,number,date,quantity,actor',
    'Lý do «Thiếu kinh phí» còn chung chung.',
    'Đề nghị ghi rõ nguyên nhân, kèm văn bản, thời điểm, số lượng hoặc cơ quan liên quan.',
    'The reason «Thiếu kinh phí» is too general.',
    'Please give the cause, with a document, a date, a quantity or the agency concerned.',
  ],
  [
    'a cause alone',
    'document,number,date,quantity,actor',
    'Lý do «Thiếu kinh phí» mới nêu nguyên nhân, chưa đủ cụ thể.',
    'Đề nghị ghi thêm văn bản, thời điểm, số lượng hoặc cơ quan liên quan.',
    'The reason «Thiếu kinh phí» names a cause and is still not specific.',
    'Please give a document, a date, a quantity or the agency concerned.',
  ],
  [
    'all but the cause',
    'cause',
    'Lý do «Thiếu kinh phí» mới nêu văn bản, thời điểm, số lượng, cơ quan liên quan, chưa đủ cụ thể.',
    'Đề nghị ghi rõ nguyên nhân.',
    'The reason «Thiếu kinh phí» names a document, a date, a quantity, the agency concerned and is still not specific.',
    'Please give the cause.',
  ],
  [
    'a number without its unit, and nothing else',
    'cause,document,date,quantity,actor',
    'Lý do «Thiếu kinh phí» mới nêu số liệu, chưa đủ cụ thể.',
    'Đề nghị ghi rõ nguyên nhân, kèm văn bản, thời điểm, số lượng hoặc cơ quan liên quan.',
    'The reason «Thiếu kinh phí» names a number and is still not specific.',
    'Please give the cause, with a document, a date, a quantity or the agency concerned.',
  ],
])('C03 says what was named and asks for the rest: %s', (_, expected, faultVi, remedyVi, faultEn, remedyEn) => {
  expect(vietnamese.finding(aFinding(expected))).toMatchObject({ fault: faultVi, remedy: remedyVi });
  expect(english.finding(aFinding(expected))).toMatchObject({ fault: faultEn, remedy: remedyEn });
});

test('C03 names the rows in which the same reason stands', () => {
  expect(vietnamese.finding(aFinding('7, 9, 12')).fault).toBe(
    'Lý do «Thiếu kinh phí» ghi giống nhau ở nhiều dòng: 7, 9, 12.',
  );
  expect(english.finding(aFinding('7, 9, 12')).fault).toBe(
    'The reason «Thiếu kinh phí» stands in several rows: 7, 9, 12.',
  );
});
