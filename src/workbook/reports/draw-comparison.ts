import type { CellView, ComparisonView, RowView, SubmissionView } from '../../domain/comparison/comparison-view';
import type { MarkedPart } from '../../domain/comparison/mark-words';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../domain/drawing/drawn-sheet';
import type { StyleName } from '../../domain/drawing/styles';

const columns = [
  { label: 'Thay đổi', widthMm: 22 },
  { label: 'Mã dòng', widthMm: 30 },
  { label: 'Nội dung dòng', widthMm: 64 },
  { label: 'Cột', widthMm: 36 },
  { label: 'Trước', widthMm: 62 },
  { label: 'Sau', widthMm: 62 },
  { label: 'Chỗ khác nhau', widthMm: 72 },
];

const kinds: Readonly<Record<RowView['kind'] | 'field', { label: string; style: StyleName }>> = {
  added: { label: '＋ Thêm', style: 'stateAccepted' },
  removed: { label: '－ Bớt', style: 'stateReturned' },
  changed: { label: '✎ Sửa', style: 'stateDraft' },
  field: { label: '✎ Đầu biểu', style: 'stateDraft' },
};

/** Words kept beside a change so that it can be found, in letters; what lies further off is cut. */
const CONTEXT_LETTERS = 30;

/** A cell holds 50,000 characters; a report needs fewer. */
const MOST_LETTERS = 2_000;

/** The tab «So sánh»: under each tab's name its rows that came, went or changed, with the words that differ marked. */
export function drawComparison(view: ComparisonView): DrawnSheet {
  return {
    columns: columns.map(({ widthMm }) => ({ widthMm })),
    rows: [
      { cells: [{ value: `So sánh ${view.from} với ${view.to}`, style: 'title' }] },
      { cells: [{ value: view.message, style: 'subtitle' }] },
      { cells: [{ value: 'Từ bị bỏ đặt trong [− −], từ thêm vào đặt trong {+ +}.', style: 'subtitle' }] },
      { cells: columns.map(({ label }): DrawnCell => ({ value: label, style: 'header' })) },
      ...view.submissions.flatMap(submissionRows),
    ],
    merges: [],
    frozenRows: 4,
  };
}

function submissionRows(submission: SubmissionView): DrawnRow[] {
  const title = `${submission.sheet}${submission.isReordered ? ' · thứ tự các dòng đã đổi' : ''}`;
  return [
    { cells: columns.map((_, index): DrawnCell => ({ value: index === 0 ? title : '', style: 'groupLine' })) },
    ...submission.fields.map((field) => changeRow('field', '', '', field)),
    ...submission.rows.flatMap((row) =>
      row.cells.length === 0
        ? [changeRow(row.kind, row.id, row.name, { label: '', from: '', to: '', parts: [] })]
        : row.cells.map((cell) => changeRow(row.kind, row.id, row.name, cell)),
    ),
  ];
}

function changeRow(kind: keyof typeof kinds, id: string, name: string, cell: CellView): DrawnRow {
  const { label, style } = kinds[kind];
  const text = (value: string): DrawnCell => ({ value: cut(value), style: 'text' });
  return {
    cells: [
      { value: label, style },
      { value: id, style: 'center' },
      text(name),
      text(cell.label),
      text(cell.from),
      text(cell.to),
      text(kind === 'changed' || kind === 'field' ? cell.parts.map(marked).join('') : ''),
    ],
  };
}

function marked({ kind, text }: MarkedPart, index: number, parts: readonly MarkedPart[]): string {
  const [, words = '', spaces = ''] = /^([^]*?)(\s*)$/.exec(text) ?? [];
  if (kind === 'removed') return `[−${words}−]${spaces}`;
  if (kind === 'added') return `{+${words}+}${spaces}`;
  if (text.length <= 2 * CONTEXT_LETTERS) return text;
  const head = index === 0 ? '' : whole(text, 0, CONTEXT_LETTERS);
  const tail = index === parts.length - 1 ? '' : whole(text, text.length - CONTEXT_LETTERS, text.length);
  return `${head} … ${tail}`;
}

function cut(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${whole(text, 0, MOST_LETTERS)} …`;
}

/** A slice that does not begin or end with half a character. */
function whole(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
