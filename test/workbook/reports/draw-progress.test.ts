import type { Progress } from '../../../src/domain/progress';
import { drawProgress } from '../../../src/workbook/reports/draw-progress';
import { aCampaign } from '../../domain/rules/row';

const campaign = aCampaign({ agencies: aCampaign().agencies.slice(0, 2) });
const now = new Date('2022-11-05T01:00:00Z');
const draft: Progress = { state: 'draft', isNil: false, isLate: false, isChanged: false, rows: 9, completeRows: 7, errors: 2, warnings: 1, notes: 3, isComplete: false }; // prettier-ignore
const complete: Progress = { ...draft, completeRows: 9, errors: 0, warnings: 0, notes: 0, isComplete: true };
const nil: Progress = { ...complete, state: 'empty', isNil: true, rows: 0, completeRows: 0 };
const blank: Progress = { ...draft, state: 'empty', completeRows: 0, errors: 1, warnings: 0, notes: 0 };

function inState(state: Progress['state']): Progress {
  return { ...complete, state };
}

function lines(ofFirst: readonly [Progress, Progress, Progress, Progress], at: Date | undefined = now): string[] {
  const progressOf = (agency: string, code: string) => (agency === 'SNV' ? ofFirst[Number(code.slice(-1)) - 1] : nil);
  return drawProgress(campaign, progressOf, [], at).rows.map(({ cells }) =>
    cells.map(({ value }) => value).join(' | '),
  );
}

test('a row an agency: each appendix, how much is done, the counts, the days left, what to do; then the sums', () => {
  expect(lines([draft, complete, nil, blank]).slice(1)).toEqual([
    'Hạn trước ngày 15/11/2022 (còn 9 ngày). Kiểm tra lúc 08:00 ngày 05/11/2022.',
    'Cơ quan | Phụ lục 01 | Phụ lục 02 | Phụ lục 03 | Phụ lục 04 | Mức đủ | Lỗi | Cảnh báo | Ghi chú | Hạn nộp | Việc tiếp theo',
    'Sở Nội vụ | ◐ 7/9 · 2✖ 1▲ | ◐ 9/9 | ○ không có nội dung | ○ 0/9 · 1✖ | 69% | 3 | 1 | 3 | còn 9 ngày | Nhắc nhập',
    'Sở Tài chính | ○ không có nội dung | ○ không có nội dung | ○ không có nội dung | ○ không có nội dung | 100% | 0 | 0 | 0 | còn 9 ngày | Nhắc nộp',
    'Cộng: biểu đã đủ | 1/2 | 2/2 | 2/2 | 1/2 | 84% | 3 | 1 | 3 |  | ',
  ]);
});

test.each<[string, readonly [Progress, Progress, Progress, Progress], string]>([
  ['a tab is blank', [draft, complete, nil, blank], 'Nhắc nhập'],
  ['an error stands', [draft, complete, nil, nil], 'Nhắc sửa lỗi'],
  ['rows are not full', [{ ...draft, errors: 0 }, complete, nil, nil], 'Nhắc nhập đủ dòng'],
  ['all is full', [complete, complete, nil, nil], 'Nhắc nộp'],
  ['one was returned', [complete, inState('returned'), nil, nil], 'Nhắc nộp lại'],
  [
    'all is submitted',
    [inState('submitted'), inState('accepted'), inState('submitted'), inState('submitted')],
    'Thẩm định',
  ],
  ['all is accepted', [inState('accepted'), inState('accepted'), inState('accepted'), inState('accepted')], 'Đã xong'],
])('where %s it says what comes next', (_, all, next) => {
  expect(lines(all)[3]?.split(' | ').at(-1)).toBe(next);
});

test('says of a submission what its state alone does not', () => {
  const late: Progress = { ...complete, state: 'submitted', isLate: true };
  const changed: Progress = { ...complete, state: 'accepted', isChanged: true };
  expect(lines([late, changed, nil, nil])[3]).toContain('| ● 9/9 · muộn | ✔ 9/9 · đã sửa sau khi nộp |');
});

test('says how late it is after the deadline', () => {
  expect(lines([draft, complete, nil, nil], new Date('2022-11-17T01:00:00Z'))[3]).toContain('đã quá 3 ngày');
});

test('names the rules that fail most below', () => {
  const failing = [{ rule: 'C02', severity: 'error' as const, name: 'Thiếu lý do cụ thể', count: 5, agencies: 2 }];
  const rows = drawProgress(campaign, () => nil, failing, now).rows.slice(-2);
  expect(rows.map(({ cells }) => cells.map(({ value }) => value).join(' | '))).toEqual([
    'Quy tắc nhiều lỗi nhất | Quy tắc | Mức | Số chỗ | Số cơ quan',
    'Thiếu lý do cụ thể | C02 | ✖ Lỗi | 5 | 2',
  ]);
});
