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
  /** Of the bytes, where it is not native to Google. */
  readonly sizeBytes?: number;
  /** Put into the trash by itself, not with a folder above it. */
  readonly isTrashed?: boolean;
}

export type Files = ReadonlyMap<string, StoredFile>;

export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
export const SPREADSHEET_TYPE = 'application/vnd.google-apps.spreadsheet';
export const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PDF_TYPE = 'application/pdf';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where the file opens in a browser. */
function webViewLink({ id, mimeType }: StoredFile): string {
  switch (mimeType) {
    case FOLDER_TYPE:
      return `https://drive.google.com/drive/folders/${id}`;
    case SPREADSHEET_TYPE:
      return `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
    case DOCUMENT_TYPE:
      return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
    default:
      return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
  }
}

/** With a folder above it, too. */
export function isInTrash({ isTrashed, parents }: StoredFile, files: Files): boolean {
  return (
    isTrashed === true ||
    parents.some((id) => {
      const folder = files.get(id);
      return folder !== undefined && isInTrash(folder, files);
    })
  );
}

/** The file as Drive answers it. */
export function fileResource(file: StoredFile, files: Files): DriveFile {
  const { id, name, mimeType, parents, appProperties, createdTime, sizeBytes } = file;
  return {
    id,
    name,
    mimeType,
    parents: [...parents],
    // Google leaves out what is empty, but not what is false.
    ...(Object.keys(appProperties).length > 0 && { appProperties: { ...appProperties } }),
    webViewLink: webViewLink(file),
    createdTime,
    ...(sizeBytes !== undefined && { size: String(sizeBytes) }),
    trashed: isInTrash(file, files),
  };
}
