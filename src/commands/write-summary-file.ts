import { SetupError } from '../domain/setup-error';
import { writeXlsx } from '../documents/xlsx/write-xlsx';
import { XlsxError } from '../documents/xlsx/xlsx-error';
import type { SummarySheets } from './draw-summary-sheets';

/**
 * The summary as the bytes of an .xlsx file.
 * @throws SetupError naming the cell whose content Excel cannot hold: nothing is cut or changed in silence.
 */
export function writeSummaryFile({ sheets }: SummarySheets): Uint8Array {
  try {
    return writeXlsx(sheets);
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    const { fault } = error;
    const cell = 'cell' in fault ? fault.cell : '';
    throw new SetupError([{ kind: 'notForExcel', sheet: fault.sheet, cell, reason: fault.kind }]);
  }
}
