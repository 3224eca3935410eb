import type { Finding } from '../../../src/domain/finding';
import { drawReminderLetter } from '../../../src/domain/papers/draw-reminder-letter';
import { drawReturnLetters } from '../../../src/domain/papers/draw-return-letters';
import { findOwed } from '../../../src/domain/papers/find-owed';
import type { OwedPart } from '../../../src/domain/papers/find-owed';
import type { Progress } from '../../../src/domain/progress';
import type { RecordedState } from '../../../src/domain/submission-record';
import { campaign, progress, row, submission } from '../summary/sample';
import { asText } from './as-text';

const owed = (agency: string, more: Partial<Progress> = {}): OwedPart => ({
  agency,
  appendix: 'PL01',
  progress: { ...progress, ...more },
});
const error: Finding = {
  rule: 'S01',
  severity: 'error',
  agency: 'STC',
  appendix: 'PL01',
  place: {},
  expected: '',
  received: '',
};
const record = (state: RecordedState) => ({
  record: { state, submittedAt: '', submittedBy: '', isLate: false, contentHash: '' },
});

test.each<[string, Partial<Parameters<typeof submission>[3]> | undefined, boolean]>([
  ['not begun', undefined, true],
  ['submitted', record('submitted'), false],
  ['accepted', record('accepted'), false],
  ['returned', record('returned'), true],
])('an appendix that is %s: owed %p', (_, more, isOwed) => {
  const parts = findOwed([submission('STC', 'PL01', [row({ name: 'a' })], more)], []);
  expect(parts.map(({ agency }) => agency)).toEqual(isOwed ? ['STC'] : []);
});

test('a part is owed with its own errors, not with those of another', () => {
  const parts = ['STC', 'STP', 'SNV'].map((agency) => submission(agency, 'PL01', [row({ name: 'a' })]));
  const errors = ['STC', 'STP', 'STP'].map((agency): Finding => ({ ...error, agency }));
  expect(findOwed(parts, errors).map(({ progress: own }) => own.errors)).toEqual([1, 2, 0]);
  const otherAppendix: Finding = { ...error, appendix: 'PL02' };
  expect(findOwed(parts, [otherAppendix]).map(({ progress: own }) => own.errors)).toEqual([0, 0, 0]);
});

describe('a reminder', () => {
  const lines = (today: string, parts = [owed('STC'), owed('STC', { state: 'empty' }), owed('STP')]) =>
    asText(drawReminderLetter(campaign, parts, today))[0]!;

  it('goes to each agency that owes anything, and tells what', () => {
    expect(lines('2022-11-12').slice(2, 14)).toEqual([
      'Kính gửi:',
      '- Sở Tài chính;',
      '- Sở Tư pháp.',
      'Thực hiện nội dung «Kế hoạch cải cách hành chính năm 2023», Sở Nội vụ đã đề nghị các cơ quan báo cáo theo các phụ lục, số liệu đến ngày 10/11/2022, gửi về Sở Nội vụ trước ngày 15/11/2022.',
      'Đến ngày 12/11/2022, các phụ lục sau chưa được gửi:',
      '| TT | Phụ lục | Tình trạng |',
      '| (1) | (2) | (3) |',
      '| I. SỞ TÀI CHÍNH |',
      '| 1 | Phụ lục 01 | Đã nhập đủ 7/9 dòng, còn 2 lỗi |',
      '| 2 | Phụ lục 01 | Chưa nhập |',
      '| II. SỞ TƯ PHÁP |',
      '| 1 | Phụ lục 01 | Đã nhập đủ 7/9 dòng, còn 2 lỗi |',
    ]);
  });

  it.each<[string, Partial<Progress>, string]>([
    ['complete', { errors: 0, completeRows: 9, isComplete: true }, 'Đã nhập đủ 9/9 dòng, chưa nộp'],
    ['nil', { isNil: true, errors: 0, isComplete: true }, 'Không có nội dung, chưa nộp'],
    ['nil and blank', { state: 'empty', isNil: true, errors: 0, isComplete: true }, 'Không có nội dung, chưa nộp'],
    ['returned', { state: 'returned' }, 'Trả lại để sửa, còn 2 lỗi'],
    ['without errors', { errors: 0 }, 'Đã nhập đủ 7/9 dòng'],
  ])('says of a part that is %s how it stands', (_, more, expected) => {
    expect(lines('2022-11-12', [owed('STC', more)])).toContain(`| 1 | Phụ lục 01 | ${expected} |`);
  });

  it.each([
    ['2022-11-14', true, /gửi các phụ lục trước ngày 15\/11\/2022 để/],
    ['2022-11-15', true, /^Thời hạn gửi đã qua.* trước ngày_+tháng_+năm 2022 để/],
    ['2022-11-15', false, /gửi các phụ lục chậm nhất ngày 15\/11\/2022 để/],
    ['2022-11-16', false, /^Thời hạn gửi đã qua/],
  ])('on %s, the deadline being exclusive %p, asks in time or again', (today, isDeadlineExclusive, expected) => {
    const all = asText(drawReminderLetter({ ...campaign, isDeadlineExclusive }, [owed('STC')], today))[0]!;
    expect(all.at(-2)).toMatch(expected);
    expect(all.at(-2)).toMatch(/\.\/\.$/);
  });

  it('names a lone agency on the line of its greeting, and bears the signer’s title without a name', () => {
    const all = lines('2022-11-12', [owed('STC')]);
    expect(all[2]).toBe('Kính gửi: Sở Tài chính.');
    expect(all.at(-1)).toBe('| Nơi nhận: / - Như trên; / - Lưu: VT. | KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC |');
  });
});

describe('a return', () => {
  const point = { where: 'STC·PL01, dòng 12', fault: { text: 'Thiếu lý do.' }, remedy: 'Ghi lý do.' };

  it('is a letter for each agency, each a section of its own', () => {
    const returned = ['STC', 'STP'].map((agency) => ({ agency, reason: '', points: [point] }));
    const letters = asText(drawReturnLetters(campaign, returned, '2022-11-12'));
    expect(letters.map((lines) => lines[2])).toEqual(['Kính gửi: Sở Tài chính.', 'Kính gửi: Sở Tư pháp.']);
    expect(letters[0]).toContain('| 1 | STC·PL01, dòng 12 | Thiếu lý do. | Ghi lý do. |');
  });

  it('after the deadline leaves the new one blank', () => {
    const returned = [{ agency: 'STC', reason: '', points: [point] }];
    const inTime = asText(drawReturnLetters(campaign, returned, '2022-11-12'))[0]!.join('\n');
    const late = asText(drawReturnLetters(campaign, returned, '2022-11-16'))[0]!.join('\n');
    expect([inTime, late].map((text) => text.includes('15/11/2022'))).toEqual([true, false]);
    expect(late).toMatch(/ngày_+tháng_+năm 2022/);
  });

  it('may have a reason and no points', () => {
    const [lines] = asText(
      drawReturnLetters(campaign, [{ agency: 'STC', reason: 'Sai năm', points: [] }], '2022-11-12'),
    );
    expect(lines).toContain('Lý do trả lại: Sai năm');
    expect(lines!.some((line) => line.startsWith('| TT'))).toBe(false);
  });
});
