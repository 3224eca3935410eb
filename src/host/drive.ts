import type { Blob } from './utilities';

/**
 * The slice of the advanced Drive service (v3) that the add-on calls, under the scope `drive.file`:
 * it sees only the files it made itself.
 * Source: developers.google.com/drive/api/reference/rest/v3
 */
export interface Drive {
  readonly Files: {
    /**
     * Makes a file, or a folder by its MIME type. Where `resource.mimeType` is Google's spreadsheet type and the
     * blob is an .xlsx, Drive converts it into a native spreadsheet.
     */
    create(resource: DriveFile, mediaData?: Blob, optionalArgs?: { fields: string }): DriveFile;
    /** `q` in Drive's query language, for example `trashed = false and '<folder>' in parents`. */
    list(optionalArgs: { q: string; fields: string; pageSize?: number; orderBy?: string }): { files?: DriveFile[] };
  };
}

export interface DriveFile {
  id?: string;
  name?: string;
  mimeType?: string;
  parents?: string[];
  /** At most 30 pairs for each app, 124 bytes of UTF-8 for key and value together. */
  appProperties?: Record<string, string>;
  webViewLink?: string;
}
