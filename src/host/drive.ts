import type { Blob } from './utilities';

/**
 * The slice of the advanced Drive service (v3) that the add-on calls, under the scope `drive.file`:
 * it sees only the files it made itself.
 * Source: developers.google.com/drive/api/reference/rest/v3
 */
export interface Drive {
  readonly Files: {
    /**
     * Makes a file, or a folder by its MIME type. Where `resource.mimeType` is Google's spreadsheet or document type and
     * the blob is an .xlsx or .docx, Drive converts it into a native one.
     */
    create(resource: DriveFile, mediaData?: Blob, optionalArgs?: { fields: string }): DriveFile;
    /**
     * The bytes of a file that is not native to Google: a text by Google's typings; reports speak of a `Blob`. The answer
     * is taken apart by `src/workbook/file-content.ts` alone.
     */
    get(fileId: string, optionalArgs: { alt: 'media' }): unknown;
    /** What is known of a file, in the trash or not. Fails with 404 where the script did not make it for this account. */
    get(fileId: string, optionalArgs: { fields: string }): DriveFile;
    /**
     * A native file in another format, 10 MB at most. Google's typings say it gives nothing and takes no options; live,
     * it fails without `alt` and gives a `Blob` or a text.
     */
    export(fileId: string, mimeType: string, optionalArgs: { alt: 'media' }): unknown;
    /**
     * `q` in Drive's query language, for example `trashed = false and '<folder>' in parents`. A page has 100 files, up to
     * 1,000 where `pageSize` says so; the next one is asked for by its token.
     */
    list(optionalArgs: { q: string; fields: string; pageSize?: number; pageToken?: string; orderBy?: string }): {
      files?: DriveFile[];
      nextPageToken?: string;
    };
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
  /** RFC 3339, in UTC. */
  createdTime?: string;
  /** Bytes, as decimal text; only of files that are not native to Google. */
  size?: string;
  /** By itself or with a folder above it. */
  trashed?: boolean;
}
