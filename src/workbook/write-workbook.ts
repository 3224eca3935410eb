import type { Host, Request } from '../host';

/** One heavy call: all requests or none. Nothing to do is no call (and Google refuses an empty batch). */
export function writeWorkbook(host: Host, spreadsheetId: string, requests: readonly Request[]): void {
  if (requests.length > 0) host.Sheets.Spreadsheets.batchUpdate({ requests: [...requests] }, spreadsheetId);
}
