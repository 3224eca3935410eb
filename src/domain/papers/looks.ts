/** How a paragraph looks. Sizes and spaces are points, indents mm. */
export interface Look {
  readonly size: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly firstLineMm?: number;
  readonly indentMm?: number;
  readonly beforePt?: number;
  readonly afterPt?: number;
  /** Of single lines; 1 where not told. */
  readonly lines?: number;
  /** Never the last on its page. */
  readonly staysWithNext?: boolean;
  /** Its place in the outline of the file, from 1. */
  readonly level?: 1 | 2 | 3;
}

const centered = { align: 'center' } as const;
const bold = { ...centered, isBold: true } as const;

/** Running text: 14, both margins, first line 1.27 cm, 6 points between paragraphs. */
const text = { size: 14, align: 'justify', firstLineMm: 12.7, afterPt: 6, lines: 1.1 } as const;

/** A cell's text keeps clear of its borders. */
const cellText = { size: 11, align: 'left', beforePt: 1, afterPt: 1 } as const;

/**
 * The only list of looks of papers: sizes, weight and slant as Decree 30/2020/NĐ-CP, annex I, has them (13 or 14 for
 * text); table cells have no size in the decree and are 11, as offices print them.
 */
export const looks = {
  nation: { ...bold, size: 12 },
  motto: { ...bold, size: 13 },
  organAbove: { ...centered, size: 12 },
  organ: { ...bold, size: 12 },
  number: { ...centered, size: 13, beforePt: 6 },
  subject: { ...centered, size: 12 },
  draftMark: { ...bold, size: 13, beforePt: 6 },
  placeAndDate: { ...centered, size: 13, isItalic: true, beforePt: 6 },
  kindName: { ...bold, size: 14, beforePt: 18, staysWithNext: true },
  abstract: { ...bold, size: 14, staysWithNext: true },
  addressee: { ...text, beforePt: 12 },
  addressees: { ...text, firstLineMm: 0, indentMm: 45 },
  oneAddressee: { ...centered, size: 14, beforePt: 18, afterPt: 6 },
  heading1: { ...text, isBold: true, beforePt: 6, staysWithNext: true, level: 1 },
  heading2: { ...text, isBold: true, staysWithNext: true, level: 2 },
  heading3: { ...text, isItalic: true, staysWithNext: true, level: 3 },
  text,
  textItalic: { ...text, isItalic: true },
  appendixLabel: { ...bold, size: 14, staysWithNext: true, level: 1 },
  appendixTitle: { ...bold, size: 14, staysWithNext: true },
  appendixSource: { ...centered, size: 14, isItalic: true, staysWithNext: true },
  gap: { ...centered, size: 6 },
  recipientsTitle: { size: 12, align: 'left', isBold: true, isItalic: true },
  recipients: { size: 11, align: 'left' },
  signer: { ...bold, size: 14 },
  tableHead: { ...cellText, ...bold },
  tableNumber: { ...cellText, ...centered, isItalic: true },
  tableGroup: { ...cellText, isBold: true, staysWithNext: true },
  tableText: { ...cellText },
  tableCenter: { ...cellText, ...centered },
  tableFigure: { ...cellText, align: 'right' },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;
