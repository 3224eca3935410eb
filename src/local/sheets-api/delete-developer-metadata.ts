import { metadataFound } from './data-filter';
import { assertMetadataEditable, changeMetadata } from './developer-metadata';
import type { RequestKind } from './request-kind';
import { dataFilter as shape } from './shapes';

/** Takes off all metadata a filter finds, and answers them. */
export const deleteDeveloperMetadata: RequestKind<'deleteDeveloperMetadata'> = {
  shape: { dataFilter: shape },
  apply(book, { dataFilter = {} }, user) {
    const found = metadataFound(book, dataFilter);
    assertMetadataEditable(book, user, found);
    const gone = new Set(found.map(({ metadata }) => metadata.metadataId));
    return {
      book: changeMetadata(book, (entry) => (gone.has(entry.metadataId) ? undefined : entry)),
      ...(found.length > 0 && {
        reply: { deleteDeveloperMetadata: { deletedDeveloperMetadata: found.map(({ metadata }) => metadata) } },
      }),
    };
  },
};
