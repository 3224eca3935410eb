import type { EmulatedObject } from './emulated';

/** The advanced Drive service. */
export const driveMembers: Readonly<Record<string, EmulatedObject>> = {
  'Drive.Files': {
    source: 'drive/api/reference/rest/v3/files',
    members: {
      create: [
        'close',
        'assumed',
        'folders, files of bytes, spreadsheets, blank or out of an .xlsx, and documents out of a .docx; words for passing a limit of `appProperties` are assumed',
      ],
      get: [
        'close',
        'reported',
        'under `drive.file` what the script made for this account, else 404; whether the bound file is among it is uncertain, here it is not; content as the switch says',
      ],
      list: ['close', 'assumed', 'queries joined by `and`, in pages; under `drive.file` as `get`'],
      update: ['close', 'documented', 'name, properties, trash and content'],
      copy: ['close', 'assumed', 'a spreadsheet without its protections and script'],
      remove: ['exact', 'documented', 'with all that is in a folder'],
      export: [
        'close',
        'reported',
        'spreadsheets to .xlsx and documents to .docx; both to PDF by LibreOffice, which lays pages out in its own way; 10 MB',
      ],
    },
  },
};
