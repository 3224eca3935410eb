import { DocxError } from '../../documents/docx/docx-error';
import { writeDocx } from '../../documents/docx/write-docx';
import type { Paper } from '../../domain/papers/paper';
import { SetupError } from '../../domain/setup-error';
import { sheetTitles } from '../../workbook/sheet-kind';

/**
 * A paper as the bytes of a .docx file.
 * @throws SetupError naming the cell whose text Word cannot hold: nothing is cut or changed in silence. A text that no
 * agency typed stands in the tab of the campaign.
 */
export function writePaperFile(paper: Paper): Uint8Array {
  try {
    return writeDocx(paper);
  } catch (error) {
    if (!(error instanceof DocxError)) throw error;
    const { kind: reason, place = { sheet: sheetTitles.campaign, cell: '' } } = error.fault;
    throw new SetupError([{ kind: 'notForPaper', ...place, reason }]);
  }
}
