import type { DrawnSheet } from '../../domain/drawing/drawn-sheet';
import { isSheetName } from '../../domain/sheet-name';
import { zipParts } from '../zip-parts';
import { packageParts } from './package-parts';
import { shareStrings } from './shared-strings';
import { sheetPart, sheetRelationshipsPart } from './sheet-part';
import { stylesPart } from './styles-part';
import { XlsxError } from './xlsx-error';

/**
 * Drawings as an Excel workbook for paper: A4 landscape, Times New Roman, thin borders, no fills. The same input gives
 * the same bytes. Source of the format: ECMA-376 part 1, SpreadsheetML.
 * @throws XlsxError where Excel could not hold a name or a cell as it is.
 */
export function writeXlsx(sheets: readonly { name: string; drawing: DrawnSheet }[]): Uint8Array {
  checkNames(sheets.map(({ name }) => name));
  const strings = shareStrings();
  const parts: Record<string, string> = { ...packageParts(sheets), 'xl/styles.xml': stylesPart() };
  sheets.forEach(({ name, drawing }, index) => {
    const file = `sheet${index + 1}.xml`;
    const { xml, links } = sheetPart(name, drawing, strings);
    parts[`xl/worksheets/${file}`] = xml;
    if (links.length > 0) parts[`xl/worksheets/_rels/${file}.rels`] = sheetRelationshipsPart(links);
  });
  parts['xl/sharedStrings.xml'] = strings.part();
  return zipParts(parts);
}

/** What the file's XML cannot hold in a name. */
const UNWRITABLE = /[\p{Control}\p{Surrogate}\ufffe\uffff]/u;

/** Excel tells names apart without regard to case. */
function checkNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (name === '' || !isSheetName(name) || UNWRITABLE.test(name) || seen.has(name.toLowerCase())) {
      throw new XlsxError({ kind: 'sheetName', sheet: name });
    }
    seen.add(name.toLowerCase());
  }
}
