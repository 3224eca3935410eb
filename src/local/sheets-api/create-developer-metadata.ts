import { reject } from '../api-error';
import type { Book, SheetState } from '../book';
import { assertEditable, assertSheetEditable } from '../protection';
import type { DeveloperMetadata } from './developer-metadata';
import { assertMetadataFits, hasMetadataId, metadataOf } from './developer-metadata';
import { assertThere, boxOfSpan, changeDimensions, spanOf } from './dimension';
import { issueId } from './issue-id';
import type { RequestKind } from './request-kind';
import { developerMetadata as shape } from './shapes';
import { sheetById, withSheet } from './sheets';

/** Hangs a key and a value on the file, a tab, one row or one column; the key need not be unique. */
export const createDeveloperMetadata: RequestKind<'createDeveloperMetadata'> = {
  shape: { developerMetadata: shape },
  apply(book, { developerMetadata: { location, ...wanted } = {} }, user) {
    if (!wanted.metadataKey) reject('developerMetadata.metadataKey must be set.');
    if (!wanted.visibility) reject('developerMetadata.visibility must be set.');
    const places = [location?.spreadsheet, location?.sheetId, location?.dimensionRange];
    const count = places.filter((place) => place !== undefined).length;
    if (!location || count === 0) return reject('developerMetadata.location must be set.');
    if (count > 1) reject('Only one of spreadsheet, sheetId and dimensionRange may be set.');
    const isTaken = (id: number) => hasMetadataId(book, id);
    if (wanted.metadataId !== undefined && isTaken(wanted.metadataId)) {
      reject(`Developer metadata with id ${wanted.metadataId} already exists.`);
    }
    const issued = wanted.metadataId === undefined ? issueId(book, isTaken) : { book, id: wanted.metadataId };
    const entry = { metadataId: issued.id, ...wanted };
    const hung = hang(issued.book, user, entry, location);
    const ofPlace = metadataOf(hung.book, hung.sheet);
    assertMetadataFits(hung.book, hung.sheet);
    const developerMetadata = ofPlace.find(({ metadata }) => metadata.metadataId === issued.id)?.metadata;
    return { book: hung.book, reply: { createDeveloperMetadata: { developerMetadata } } };
  },
};

function hang(
  book: Book,
  user: string,
  entry: DeveloperMetadata,
  { spreadsheet, sheetId, dimensionRange: range }: NonNullable<DeveloperMetadata['location']>,
): { book: Book; sheet?: SheetState } {
  if (spreadsheet) return { book: { ...book, developerMetadata: [...(book.developerMetadata ?? []), entry] } };
  const sheet = sheetById(book, range?.sheetId ?? sheetId);
  if (!range) {
    assertSheetEditable(book, user, sheet);
    const location = { sheetId: sheet.properties.sheetId };
    const changed = { ...sheet, developerMetadata: [...sheet.developerMetadata, { ...entry, location }] };
    return { book: withSheet(book, changed), sheet: changed };
  }
  const span = spanOf(sheet, range);
  assertThere(sheet, span, 'update');
  if (span.end - span.start !== 1) {
    reject(
      'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }
  assertEditable(book, user, sheet.properties.sheetId, boxOfSpan(sheet, span));
  const changed = changeDimensions(sheet, span, (old) => ({
    ...old,
    developerMetadata: [...(old?.developerMetadata ?? []), entry],
  }));
  return { book: withSheet(book, changed), sheet: changed };
}
