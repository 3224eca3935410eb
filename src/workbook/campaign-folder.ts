import type { Campaign } from '../domain/campaign';
import type { Host } from '../host';
import type { WorkbookSnapshot } from './read-workbook';

const FOLDER_TYPE = 'application/vnd.google-apps.folder';

/** The mark by which the add-on knows its folder again, should the tab that names it be lost. */
const FOLDER_MARK = 'phulucSpreadsheet';

/** The campaign's folder on Drive, made where there is none. One heavy call, two where it is made. */
export function findOrCreateFolder(host: Host, spreadsheetId: string, title: string): string {
  const { files = [] } = host.Drive.Files.list({
    q: `mimeType = '${FOLDER_TYPE}' and trashed = false and appProperties has { key='${FOLDER_MARK}' and value='${spreadsheetId}' }`,
    fields: 'files(id)',
  });
  const [folder = createFolder(host, spreadsheetId, title)] = files;
  return folder.id ?? '';
}

/** The folder the configuration names, which costs no call; else the one there is, or a new one. */
export function campaignFolder(
  host: Host,
  { folderId }: Pick<Campaign, 'folderId'>,
  { spreadsheetId, title }: Pick<WorkbookSnapshot, 'spreadsheetId' | 'title'>,
): string {
  return folderId || findOrCreateFolder(host, spreadsheetId, title);
}

function createFolder(host: Host, spreadsheetId: string, title: string): { id?: string } {
  return host.Drive.Files.create({
    name: `${title} – Phụ lục`,
    mimeType: FOLDER_TYPE,
    appProperties: { [FOLDER_MARK]: spreadsheetId },
  });
}
