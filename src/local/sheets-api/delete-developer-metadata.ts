import { refuse } from '../api-error';
import type { SheetState } from '../book';
import { assertEditable, assertSheetEditable } from '../protection';
import { matches, placedMetadata } from './developer-metadata';
import type { RequestKind } from './request-kind';
import { dataFilter as shape } from './shapes';

/** Takes off all metadata a lookup finds, and answers them. */
export const deleteDeveloperMetadata: RequestKind<'deleteDeveloperMetadata'> = {
  shape: { dataFilter: shape },
  apply(book, { dataFilter = {} }, user) {
    const lookup = dataFilter.developerMetadataLookup;
    if (!lookup) return refuse('deleteDeveloperMetadata without a developerMetadataLookup');
    const found = placedMetadata(book).filter((placed) => matches(book, placed, lookup));
    for (const { metadata, sheet, box } of found) {
      if (!sheet) continue;
      if (metadata.location?.locationType === 'SHEET') assertSheetEditable(book, user, sheet);
      else if (box) assertEditable(book, user, sheet.properties.sheetId, box);
    }
    const gone = new Set(found.map(({ metadata }) => metadata.metadataId));
    const stays = ({ metadataId }: { metadataId?: number | undefined }) => !gone.has(metadataId);
    const ofDimension = (properties: SheetState['rowMetadata'][number]) => {
      if (!properties?.developerMetadata) return properties;
      const { developerMetadata, ...rest } = properties;
      const left = developerMetadata.filter(stays);
      return { ...rest, ...(left.length > 0 && { developerMetadata: left }) };
    };
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      developerMetadata: sheet.developerMetadata.filter(stays),
      rowMetadata: sheet.rowMetadata.map(ofDimension),
      columnMetadata: sheet.columnMetadata.map(ofDimension),
    }));
    return {
      book: {
        ...book,
        sheets,
        ...(book.developerMetadata && { developerMetadata: book.developerMetadata.filter(stays) }),
      },
      reply: {
        ...(found.length > 0 && {
          deleteDeveloperMetadata: { deletedDeveloperMetadata: found.map(({ metadata }) => metadata) },
        }),
      },
    };
  },
};
