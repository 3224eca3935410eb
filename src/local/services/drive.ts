import type { Drive, DriveFile } from '../../host';
import { reject } from '../api-error';
import type { CallClass } from '../cost-model';
import { acceptedScopes, assertPermitted } from '../permissions';
import { asApiCall } from '../script-error';
import { serviceObject } from '../service-object';
import { parseMask, select } from '../sheets-api/field-mask';
import type { StoredFile } from '../stored-file';
import { DOCUMENT_TYPE, fileResource, SPREADSHEET_TYPE } from '../stored-file';
import { isOn } from '../switches';
import { boundBook } from '../world';
import { assertOptions } from './assert-options';
import { createBlob, signedBytes } from './blob';
import type { Caller } from './caller';
import { copyFile, removeFile, updateFile } from './change-file';
import { createFile } from './create-file';
import { fileShape } from './file-shape';
import { findFile } from './find-file';
import { listFiles } from './list-files';
import type { LocalDrive } from './local-drive';
import { exportFile, readBytes } from './read-content';

/** What Google answers where no mask is given. */
const DEFAULT_FIELDS = 'id,name,mimeType';

/**
 * The advanced Drive service under `drive.file`: an account sees the files the script made for it, nothing else. Whether
 * Google shows a script the spreadsheet it is bound to is uncertain; here it does not.
 */
export function createDrive({ world, user, permissions }: Caller): LocalDrive {
  const { state, meter } = world;
  const call = <Result>(name: string, callClass: CallClass, run: () => Result): Result => {
    const method = `drive.files.${name}`;
    assertPermitted(permissions, method, acceptedScopes.drive);
    meter.record(callClass);
    return asApiCall(method, run);
  };
  const answer = (options: { fields?: string }, file: () => StoredFile): DriveFile => {
    assertOptions(options, ['fields']);
    const mask = parseMask(options.fields ?? DEFAULT_FIELDS, fileShape);
    return select(fileResource(file(), state.files), mask);
  };
  /** As a script gets bytes: see the switch. */
  const media = (bytes: Uint8Array, type: string): unknown => {
    const blob = createBlob(signedBytes(bytes), type);
    return isOn(boundBook(world), 'driveMediaIsBlob') ? blob : blob.getDataAsString();
  };
  const get = (fileId: string, { alt, ...options }: { alt?: string; fields?: string } = {}): unknown =>
    call('get', 'driveCall', () => {
      const file = findFile(state, user, fileId);
      if (alt !== 'media') return answer(options, () => file);
      assertOptions(options, []);
      return media(readBytes(state, file), file.mimeType);
    });

  return serviceObject('Drive', {
    Files: serviceObject('Drive.Files', {
      create: (resource, mediaData, options = { fields: DEFAULT_FIELDS }) =>
        call('create', conversionOr('driveCall', resource.mimeType), () =>
          answer(options, () => createFile(state, user, resource, mediaData)),
        ),
      get: get as Drive['Files']['get'],
      update: (resource, fileId, mediaData, options = {}) =>
        call('update', 'driveCall', () => answer(options, () => updateFile(state, user, fileId, resource, mediaData))),
      copy: (resource, fileId, options = {}) =>
        call('copy', 'driveConversion', () => answer(options, () => copyFile(state, user, fileId, resource))),
      remove: (fileId) => {
        call('remove', 'driveCall', () => {
          removeFile(state, user, fileId);
        });
      },
      export: (fileId, mimeType, options = {}) =>
        call('export', 'driveConversion', () => {
          assertOptions(options, ['alt']);
          const isWrongWay = options.alt !== 'media' && isOn(boundBook(world), 'driveExportNeedsAltMedia');
          if (isWrongWay) reject('Export requires alt=media to download the exported content.');
          return media(exportFile(state, findFile(state, user, fileId), mimeType), mimeType);
        }),
      list: (options) => call('list', 'driveCall', () => listFiles(state, user, options)),
    }),
  } satisfies LocalDrive);
}

function conversionOr(other: CallClass, mimeType: string | undefined): CallClass {
  return mimeType === SPREADSHEET_TYPE || mimeType === DOCUMENT_TYPE ? 'driveConversion' : other;
}
