import type { DriveFile } from '../host';

/** A file or folder on somebody's Drive, made by the script. */
export interface StoredFile {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  /** ISO text. */
  readonly createdTime: string;
}

export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
export const SPREADSHEET_TYPE = 'application/vnd.google-apps.spreadsheet';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where the file opens in a browser. */
function webViewLink({ id, mimeType }: StoredFile): string {
  switch (mimeType) {
    case FOLDER_TYPE:
      return `https://drive.google.com/drive/folders/${id}`;
    case SPREADSHEET_TYPE:
      return `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
    default:
      return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
  }
}

/** The file as Drive answers it. */
export function fileResource(file: StoredFile): DriveFile {
  const { id, name, mimeType, parents, appProperties } = file;
  return {
    id,
    name,
    mimeType,
    parents: [...parents],
    // Google leaves out what is empty.
    ...(Object.keys(appProperties).length > 0 && { appProperties: { ...appProperties } }),
    webViewLink: webViewLink(file),
  };
}
