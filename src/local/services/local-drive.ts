import type { Blob, Drive, DriveFile } from '../../host';
import type { SliceOf } from './slice';

interface Fields {
  fields?: string;
}

/** What the local host has of the advanced Drive service. Wider than what the add-on calls. */
export interface LocalDrive extends Drive {
  readonly Files: Omit<Drive['Files'], 'export'> &
    SliceOf<
      GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection,
      {
        update(resource: DriveFile, fileId: string, mediaData?: Blob, optionalArgs?: Fields): DriveFile;
        copy(resource: DriveFile, fileId: string, optionalArgs?: Fields): DriveFile;
        remove(fileId: string): void;
        export(fileId: string, mimeType: string, optionalArgs?: { alt?: string }): unknown;
      }
    >;
}
