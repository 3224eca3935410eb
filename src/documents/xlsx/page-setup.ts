/** A4 landscape, one page wide and as many tall as it takes. */
export const FIT_TO_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** Margins of Decree 30/2020: top and bottom 20 mm, left 30, right 15; the page number half way up the top margin. */
const marginsMm = { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 };

const MM_PER_INCH = 25.4;
const A4 = 9;

/** Pages are numbered at the top, centred, from each appendix's second page on, as the decree has it. */
export function pageSetupXml(): string {
  const margins = Object.entries(marginsMm).map(([side, mm]) => ` ${side}="${(mm / MM_PER_INCH).toFixed(3)}"`);
  return (
    `<printOptions horizontalCentered="1"/>` +
    `<pageMargins${margins.join('')}/>` +
    `<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="1" fitToHeight="0" firstPageNumber="1" useFirstPageNumber="1"/>` +
    `<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>`
  );
}
