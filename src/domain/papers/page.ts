/**
 * A4 and the margins of Decree 30/2020/NĐ-CP, annex I, in mm: top and bottom 20–25, left 30–35, right 15–20. The page
 * number stands half way up the top margin.
 */
export const page = { shortMm: 210, longMm: 297, topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15, headerMm: 10 };

/** How wide the text may be. */
export const PORTRAIT_WIDTH_MM = page.shortMm - page.leftMm - page.rightMm;
export const LANDSCAPE_WIDTH_MM = page.longMm - page.leftMm - page.rightMm;

/** What a cell keeps free on either side. */
export const CELL_PADDING_MM = 1;
