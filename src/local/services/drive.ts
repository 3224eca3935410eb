import type { Drive, DriveFile } from '../../host';
import { reject } from '../api-error';
import type { CallClass } from '../cost-model';
import { acceptedScopes, assertPermitted } from '../permissions';
import { asApiCall } from '../script-error';
import { serviceObject } from '../service-object';
import { maskOf, parseMask, select } from '../sheets-api/field-mask';
import type { Shape } from '../sheets-api/shape';
import { fileResource, SPREADSHEET_TYPE } from '../stored-file';
import { assertOptions } from './assert-options';
import type { Caller } from './caller';
import { createFile } from './create-file';
import { parseQuery, sortFiles } from './drive-query';

const fileShape = {
  id: 'text',
  name: 'text',
  mimeType: 'text',
  parents: ['text'],
  appProperties: {},
  webViewLink: 'text',
} as const satisfies Shape<DriveFile>;

const listShape = { files: [fileShape] } as const;

/** What Google answers where no mask is given. */
const DEFAULT_FIELDS = 'id,name,mimeType';

const DEFAULT_PAGE_SIZE = 100;
const MOST_PAGE_SIZE = 1000;

/**
 * The advanced Drive service under `drive.file`: an account sees the files the script made for it, nothing else. Whether
 * Google shows a script the spreadsheet it is bound to is uncertain; here it does not.
 */
export function createDrive({ world, user, permissions }: Caller): Drive {
  const { state, meter } = world;
  const call = <Result>(name: string, callClass: CallClass, run: () => Result): Result => {
    const method = `drive.files.${name}`;
    assertPermitted(permissions, method, acceptedScopes.drive);
    meter.record(callClass);
    return asApiCall(method, run);
  };

  return serviceObject('Drive', {
    Files: serviceObject('Drive.Files', {
      create(resource, mediaData, optionalArgs) {
        const isSpreadsheet = resource.mimeType === SPREADSHEET_TYPE;
        return call('create', isSpreadsheet ? 'driveConversion' : 'driveCall', () => {
          assertOptions(optionalArgs ?? {}, ['fields']);
          const { fields = DEFAULT_FIELDS } = optionalArgs ?? {};
          const mask = parseMask(fields, fileShape);
          return select(fileResource(createFile(state, user, resource, mediaData)), mask);
        });
      },
      list: (optionalArgs) =>
        call('list', 'driveCall', () => {
          assertOptions(optionalArgs, ['q', 'fields', 'pageSize', 'orderBy']);
          const { q, fields, pageSize = DEFAULT_PAGE_SIZE, orderBy } = optionalArgs;
          if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > MOST_PAGE_SIZE) {
            reject(`Invalid value '${pageSize}'. Values must be within the range: [1, ${MOST_PAGE_SIZE}]`);
          }
          const mask = maskOf(parseMask(fields, listShape), 'files');
          const mine = [...state.files.values()].filter(({ owner }) => owner === user);
          const found = sortFiles(mine.filter(parseQuery(q, user)), orderBy);
          return mask ? { files: found.slice(0, pageSize).map((file) => select(fileResource(file), mask)) } : {};
        }),
    }),
  } satisfies Drive);
}
