import type { GridRange, ProtectedRange } from '../../host';
import { sheetTitled } from '../a1';
import { refuse } from '../api-error';
import type { Book, SheetState } from '../book';
import { isOn } from '../switches';
import { placeSheet } from './add-sheet';
import { hasMetadataId, metadataOf } from './developer-metadata';
import { issueId } from './issue-id';
import { omit } from './omit';
import { hasProtection } from './protected-ranges';
import { withSheet } from './sheets';

interface Place {
  readonly sheetId?: number | undefined;
  readonly title?: string | undefined;
  readonly index: number;
  readonly keepsProtections: boolean;
}

/**
 * A tab's copy in a book, the same or another: cells, sizes, merges, rules and filter; whether metadata come along is a
 * switch. Names of ranges stay with the first. Ranges point to the copy, protections and metadata have ids of their own.
 */
export function copySheet(source: SheetState, into: Book, place: Place): { book: Book; sheet: SheetState } {
  if (source.charts?.length) refuse('copying a tab that has a chart');
  const title = place.title ?? copyTitle(into, source.properties.title);
  const hasMetadata = metadataOf(into, source).length > 0;
  const dressed = hasMetadata && !isOn(into, 'duplicateSheetCopiesMetadata') ? withoutMetadata(source) : source;
  const content = { ...omit(dressed, 'namedRanges'), ...(!place.keepsProtections && { protectedRanges: [] }) };
  const placed = placeSheet(into, place.sheetId, title, place.index, content);
  const { book, sheet } = renew(placed.book, placed.sheet);
  return { book: withSheet(book, sheet), sheet };
}

function withoutMetadata(sheet: SheetState): SheetState {
  const bare = (properties: SheetState['rowMetadata'][number]) => properties && omit(properties, 'developerMetadata');
  return {
    ...sheet,
    developerMetadata: [],
    rowMetadata: sheet.rowMetadata.map(bare),
    columnMetadata: sheet.columnMetadata.map(bare),
  };
}

function renew(book: Book, sheet: SheetState): { book: Book; sheet: SheetState } {
  const { sheetId } = sheet.properties;
  const onCopy = (range: GridRange): GridRange => ({ ...(sheetId !== 0 && { sheetId }), ...omit(range, 'sheetId') });
  let issuing = book;
  const newId = (isTaken: (id: number) => boolean): number => {
    const issued = issueId(issuing, isTaken);
    issuing = issued.book;
    return issued.id;
  };
  const renewed = <T extends object>(entry: T): T => ({
    ...entry,
    metadataId: newId((id) => hasMetadataId(issuing, id)),
  });
  const dimension = (properties: SheetState['rowMetadata'][number]) =>
    properties?.developerMetadata
      ? { ...properties, developerMetadata: properties.developerMetadata.map(renewed) }
      : properties;
  const protection = ({ range = {}, unprotectedRanges, ...rest }: ProtectedRange): ProtectedRange => ({
    ...rest,
    protectedRangeId: newId((id) => hasProtection(book, id)),
    range: onCopy(range),
    ...(unprotectedRanges && { unprotectedRanges: unprotectedRanges.map(onCopy) }),
  });
  const copy: SheetState = {
    ...sheet,
    merges: sheet.merges.map(onCopy),
    protectedRanges: sheet.protectedRanges.map(protection),
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, ranges: (rule.ranges ?? []).map(onCopy) })),
    ...(sheet.basicFilter && { basicFilter: { ...sheet.basicFilter, range: onCopy(sheet.basicFilter.range ?? {}) } }),
    developerMetadata: sheet.developerMetadata.map((entry) => ({ ...renewed(entry), location: { sheetId } })),
    rowMetadata: sheet.rowMetadata.map(dimension),
    columnMetadata: sheet.columnMetadata.map(dimension),
  };
  return { book: issuing, sheet: copy };
}

/** `Copy of X`, then `Copy of X 2`, `Copy of X 3` … */
function copyTitle(book: Book, title: string): string {
  const first = `Copy of ${title}`;
  if (!sheetTitled(book, first)) return first;
  let number = 2;
  while (sheetTitled(book, `${first} ${number}`)) number++;
  return `${first} ${number}`;
}
