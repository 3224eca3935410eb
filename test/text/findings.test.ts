import type { Finding, RuleCode } from '../../src/domain/finding';
import { rules } from '../../src/domain/rules';
import type { StructureDefect } from '../../src/domain/submission';
import { vietnamese } from '../../src/text';
import { english } from '../../src/text/english';
import { quote } from '../../src/text/quote';

function aFinding(rule: RuleCode, expected: string, received: string): Finding {
  return { rule, severity: 'error', agency: 'STC', appendix: 'PL02', place: {}, expected, received };
}

const kinds: Readonly<Record<StructureDefect['kind'], true>> = {
  sheetMissing: true,
  keyRowMissing: true,
  idColumnMissing: true,
  columnMissing: true,
  columnTwice: true,
  cellsMerged: true,
  rowWithoutId: true,
  idTwice: true,
  sheetTwice: true,
  recordUnreadable: true,
  rowLost: true,
  idChanged: true,
  merged: true,
  headingChanged: true,
  textChanged: true,
  planChanged: true,
  validationChanged: true,
  protectionChanged: true,
  columnExtra: true,
};
const defects = Object.keys(kinds).flatMap((kind) => [aFinding('S05', 'actual', kind), aFinding('S05', 'check', kind)]);
const others = rules
  .map(({ code }) => code)
  .filter((code) => code !== 'S05')
  .flatMap((code) => [aFinding(code, 'EXPECTED', ''), aFinding(code, 'EXPECTED', 'RECEIVED '.repeat(90))]);
const all = [...defects, ...others];

describe.each([
  ['Vietnamese', vietnamese],
  ['English', english],
])('in %s', (_name, text) => {
  test.each(all)('$rule «$received» is two sentences and a short word', (finding) => {
    const { fault, remedy, short } = text.finding(finding);
    for (const sentence of [fault, remedy]) expect(sentence).toMatch(/^[\p{Lu}«].*[^.]\.$/su);
    expect(short).toMatch(/^\p{Lu}.{2,39}$/u);
    expect(`${fault}${remedy}${short}`).not.toMatch(/[!\n]|undefined|\bbạn\b/iu);
    expect(fault.length).toBeLessThan(250);
  });
});

test('Vietnamese is Vietnamese, composed; English has none but the words of the form', () => {
  for (const finding of all) {
    const vi = Object.values(vietnamese.finding(finding)).join(' ');
    const en = Object.values(english.finding(finding)).join(' ');
    expect(vi).toBe(vi.normalize('NFC'));
    expect(vi).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u);
    expect(en.replace(/«[^»]*»|Phụ lục \d+/gu, '')).toMatch(/^[\p{Script=Latin}\d\s.,;:()'+·–-]*$/u);
    expect(en.replace(/«[^»]*»|Phụ lục \d+/gu, '')).not.toMatch(/[àáảãạăâđèéẹêìíịòóọôơùúụưỳý]/u);
  }
});

test.each<[string, RuleCode, string, string, string]>([
  ['the appendix', 'S01', '', '', 'Thiếu Phụ lục 02; công văn yêu cầu gửi đủ 04 phụ lục.'],
  [
    'the day asked, none given',
    'S03',
    '10/11/2022',
    '',
    'Chưa ghi ngày chốt số liệu; công văn yêu cầu số liệu đến ngày 10/11/2022.',
  ],
  [
    'the day asked and the day given',
    'S03',
    '10/11/2022',
    '31/10/2022',
    'Số liệu chưa chốt đến ngày 10/11/2022; biểu đang ghi «31/10/2022».',
  ],
  [
    'the copy',
    'S05',
    'Bản sao của STC·PL02',
    'sheetTwice',
    'Biểu mẫu bị thay đổi cấu trúc: biểu có thêm một bản sao ở tab «Bản sao của STC·PL02».',
  ],
  [
    'the doubled id',
    'S05',
    'NV22-01',
    'idTwice',
    'Biểu mẫu bị thay đổi cấu trúc: mã dòng «NV22-01» đã có ở một dòng trên.',
  ],
  ['the column of verdicts', 'S05', 'check', 'columnMissing', 'Biểu mẫu bị thay đổi cấu trúc: mất cột «Kiểm tra».'],
  ['the target', 'C01', 'CT05 (Thứ hạng)', '', 'Chỉ tiêu CT05 (Thứ hạng) chưa có cơ quan nào báo cáo.'],
  ['the letter’s own words', 'C02', '', '', 'Chỉ tiêu không hoàn thành phải nêu rõ lý do cụ thể.'],
  [
    'the right verdict and the given one',
    'C06',
    'Không hoàn thành (93,1 < 95)',
    'Hoàn thành',
    'Theo số liệu, đánh giá phải là «Không hoàn thành (93,1 < 95)»; biểu đang ghi «Hoàn thành».',
  ],
  [
    'the right verdict, none given',
    'C06',
    'Hoàn thành (96 ≥ 95)',
    '',
    'Theo số liệu, đánh giá phải là «Hoàn thành (96 ≥ 95)»; biểu đang để trống.',
  ],
  ['a target dropped', 'C12', '', 'Đề nghị bỏ', 'Đề nghị bỏ chỉ tiêu phải nêu lý do.'],
  ['the task', 'N01', 'NV22-01 (Kiểm tra)', '', 'Nhiệm vụ NV22-01 (Kiểm tra) chưa được đánh giá.'],
  [
    'the leads given, on one line',
    'P01',
    '',
    'Sở A;\nSở B',
    'Phải có đúng 01 cơ quan chủ trì; biểu đang ghi «Sở A; Sở B».',
  ],
  ['no lead given', 'P01', '', '', 'Phải có đúng 01 cơ quan chủ trì; biểu đang để trống.'],
])('the sentence tells %s', (_, rule, expected, received, sentence) => {
  expect(vietnamese.finding(aFinding(rule, expected, received)).fault).toBe(sentence);
});

test('a kind of defect without a sentence is a bug, not a sentence', () => {
  expect(() => vietnamese.finding(aFinding('S05', '', 'toString'))).toThrow('toString');
});

test.each([
  ['short text as it is', 'Sở A', '«Sở A»'],
  ['spaces and lines as one space', ' Sở\n\t A ', '«Sở A»'],
  ['60 letters whole', 'ă'.repeat(60), `«${'ă'.repeat(60)}»`],
  ['61 letters cut', 'ă'.repeat(61), `«${'ă'.repeat(59)}…»`],
  ['no half of a surrogate pair', '😀'.repeat(70), `«${'😀'.repeat(59)}…»`],
])('quotes %s', (_, text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
