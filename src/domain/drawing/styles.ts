/** How a cell looks, in words neither Sheets nor Excel owns. Colours are `#RRGGBB`; sizes are points. */
export interface CellStyle {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle';
  readonly hasBorder?: boolean;
  /** Kept on one line and cut; otherwise text wraps. */
  readonly isClipped?: boolean;
  /** `text` keeps what is typed as it is typed; nothing is parsed as a formula, number or date. */
  readonly format?: 'text' | 'integer' | 'decimal' | 'date' | 'moment';
  readonly isLocked?: boolean;
}

const header: CellStyle = {
  isBold: true,
  color: '#1F3A5F',
  fill: '#E8EEF7',
  align: 'center',
  valign: 'middle',
  hasBorder: true,
};
const body: CellStyle = { hasBorder: true, valign: 'top' };

/**
 * The only list of looks for cells (tabs and .xlsx alike). Contrast of every pair of text and fill is at least 4.5:1.
 * Paper takes these without fills and in Times New Roman.
 */
export const styles = {
  plain: {},
  title: { size: 16, isBold: true, isClipped: true },
  subtitle: { isItalic: true, isClipped: true },
  tableTitle: { size: 14, isBold: true, align: 'center', valign: 'middle' },
  tableHeading: { size: 13, isBold: true, valign: 'middle' },
  tableSubtitle: { isItalic: true, align: 'center', valign: 'middle' },
  strip: { isBold: true, color: '#5F6368', fill: '#F1F3F4', isClipped: true, format: 'text' },
  label: { color: '#5F6368', align: 'right' },
  key: { format: 'text', color: '#5F6368', isClipped: true },
  header,
  columnNumber: { isItalic: true, align: 'center', hasBorder: true },
  group: { isBold: true, fill: '#F1F3F4', hasBorder: true },
  groupCenter: { isBold: true, fill: '#F1F3F4', hasBorder: true, align: 'center', format: 'text' },
  groupLine: { isBold: true, fill: '#F1F3F4', isClipped: true, format: 'text' },
  total: { isBold: true, hasBorder: true, align: 'right', format: 'integer' },
  text: { ...body, format: 'text' },
  textBold: { ...body, format: 'text', isBold: true },
  center: { ...body, format: 'text', align: 'center' },
  source: { ...body, format: 'text', size: 9 },
  ordinal: { ...body, format: 'integer', align: 'center' },
  integer: { ...body, format: 'integer', align: 'right' },
  decimal: { ...body, format: 'decimal', align: 'right' },
  date: { ...body, format: 'date', align: 'center' },
  moment: { ...body, format: 'moment', align: 'center' },
  number: { ...body, align: 'right' },
  lockedText: { ...body, format: 'text', fill: '#F3F4F6' },
  lockedNumber: { ...body, align: 'right', fill: '#F3F4F6' },
  inputText: { ...body, format: 'text' },
  inputNumber: { ...body, align: 'right' },
  inputDate: { ...body, format: 'date', align: 'center' },
  checkbox: { align: 'center', valign: 'middle' },
  stateEmpty: { ...body, color: '#5F6368', fill: '#F1F3F4', align: 'center', format: 'text' },
  stateDraft: { ...body, color: '#174EA6', fill: '#E8F0FE', align: 'center', format: 'text' },
  stateSubmitted: { ...body, color: '#7A4B00', fill: '#FEF3D6', align: 'center', format: 'text' },
  stateReturned: { ...body, color: '#A50E0E', fill: '#FCE8E6', align: 'center', format: 'text' },
  stateAccepted: { ...body, color: '#0D652D', fill: '#E6F4EA', align: 'center', format: 'text' },
  error: { ...body, color: '#A50E0E', format: 'text' },
  warning: { ...body, color: '#7A4B00', format: 'text' },
  hint: { ...body, color: '#174EA6', format: 'text' },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;

/** Patterns are written in US form; Sheets and Excel show them in the reader's locale (vi_VN: 1.052 and 48,3). */
export const numberFormats = {
  text: { type: 'TEXT', pattern: '@' },
  integer: { type: 'NUMBER', pattern: '#,##0' },
  decimal: { type: 'NUMBER', pattern: '#,##0.0##' },
  date: { type: 'DATE', pattern: 'dd/mm/yyyy' },
  moment: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' },
} as const;
