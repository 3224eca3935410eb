import type { Appendix, ColumnKey } from '../../domain/appendices';

/** What stands above the table, besides the title: the cells an agency fills there, and their labels. */
export type StripField =
  'asOfDate' | 'submit' | 'recall' | 'nil' | 'reporter' | 'phone' | 'letterNumber' | 'approver'; // prettier-ignore

export const stripLabels: Readonly<Record<StripField, string>> = {
  asOfDate: 'Số liệu đến ngày',
  submit: 'Nộp',
  recall: 'Rút lại',
  nil: 'Không có nội dung',
  reporter: 'Người lập biểu',
  phone: 'Điện thoại',
  letterNumber: 'Số công văn',
  approver: 'Lãnh đạo duyệt',
};

/** The strips of a tab, top to bottom: `lead` is a text of the add-on's before the fields. */
const strips: readonly { id: string; hasLead: boolean; fields: readonly StripField[] }[] = [
  { id: '#campaign', hasLead: true, fields: ['asOfDate'] },
  { id: '#strip', hasLead: true, fields: ['submit', 'recall', 'nil'] },
  { id: '#sender', hasLead: false, fields: ['reporter', 'phone', 'letterNumber', 'approver'] },
];

/** One row above the table. `column` counts the visible columns, from 1. */
export interface StripRow {
  /** In the hidden first column, so that the row is found wherever it is moved. */
  readonly id: string;
  /** Columns the lead text spans; 0 where it has none. */
  readonly leadSpan: number;
  /** A label's column; its field is the next column. */
  readonly fields: readonly { readonly field: StripField; readonly column: number }[];
}

export type VisibleKey = ColumnKey | 'check';

/** The columns an officer sees, left to right: those of the appendix, then the row's verdict. */
export function visibleKeys(appendix: Appendix): readonly VisibleKey[] {
  return [...appendix.columns.map(({ key }) => key), 'check'];
}

/** All columns of a tab: the hidden ids to the left, the hidden record of the submission to the right. */
export type FormKey = VisibleKey | 'id' | 'record';

export function formKeys(appendix: Appendix): readonly FormKey[] {
  return ['id', ...visibleKeys(appendix), 'record'];
}

/** Fields stand at the right end, two columns each; a form of few columns takes more rows. */
export function layOutStrips(appendix: Appendix): readonly StripRow[] {
  const width = visibleKeys(appendix).length;
  return strips.flatMap(({ id, hasLead, fields }) => {
    const room = Math.floor((hasLead ? width - 2 : width) / 2);
    if (fields.length <= room) return [placeFields(id, fields, width, hasLead)];
    const most = Math.floor(width / 2);
    const chunks = Array.from({ length: Math.ceil(fields.length / most) }, (_, index) =>
      fields.slice(index * most, (index + 1) * most),
    );
    return [
      ...(hasLead ? [{ id, leadSpan: width, fields: [] }] : []),
      ...chunks.map((chunk, index) => placeFields(`${id}${index + 2}`, chunk, width, false)),
    ];
  });
}

function placeFields(id: string, fields: readonly StripField[], width: number, hasLead: boolean): StripRow {
  const first = width - 2 * fields.length + 1;
  return {
    id,
    leadSpan: hasLead ? first - 1 : 0,
    fields: fields.map((field, index) => ({ field, column: first + 2 * index })),
  };
}
