import type { Host, Request, SpreadsheetResource } from '../host';
import type { WorkbookSnapshot } from './read-workbook';
import { fieldsOf, readResource } from './read-workbook';
import { writeWorkbook } from './write-workbook';

/**
 * Writes as `writeWorkbook` does, and where Google allows it gives the workbook as the same call left it: what others
 * typed between the read and this write shows in it. One heavy call.
 * @returns `undefined` where Google does not take a mask for the answer of a batch; without one the answer would carry
 * every look of every cell, some 1.2 kB each.
 */
export function swapWorkbook(
  host: Host,
  { spreadsheetId, detail }: WorkbookSnapshot,
  requests: readonly Request[],
): WorkbookSnapshot | undefined {
  const body = { requests: [...requests], includeSpreadsheetInResponse: true };
  const answer = withMask(() =>
    host.Sheets.Spreadsheets.batchUpdate(body, spreadsheetId, { fields: `updatedSpreadsheet(${fieldsOf(detail)})` }),
  );
  if (answer) return readResource(spreadsheetId, answer.updatedSpreadsheet ?? {}, detail);
  writeWorkbook(host, spreadsheetId, requests);
  return undefined;
}

/** Apps Script counts arguments before it calls: refused then, nothing was written. Its words, in English or Vietnamese. */
const REFUSED = /number of arguments|số lượng (đối|tham) số/i;

function withMask(
  call: () => { updatedSpreadsheet?: SpreadsheetResource | undefined },
): { updatedSpreadsheet?: SpreadsheetResource | undefined } | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof Error && REFUSED.test(error.message)) return undefined;
    throw error;
  }
}
