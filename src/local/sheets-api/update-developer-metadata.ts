import { reject } from '../api-error';
import { metadataFound } from './data-filter';
import type { DeveloperMetadata } from './developer-metadata';
import { assertMetadataEditable, assertMetadataFits, changeMetadata, placedMetadata } from './developer-metadata';
import type { Mask } from './field-mask';
import { applyMask, parseUpdateMask } from './field-mask';
import type { RequestKind } from './request-kind';
import { dataFilter, developerMetadata as shape } from './shapes';

/** An entry can be given another place on Google; here it cannot. */
const changeable = {
  metadataKey: shape.metadataKey,
  metadataValue: shape.metadataValue,
  visibility: shape.visibility,
} as const;

/** What a star means: the id and the place stay. */
const everything: Mask = new Map(Object.keys(changeable).map((field) => [field, '*']));

/** Changes all metadata that the filters find, and answers them. */
export const updateDeveloperMetadata: RequestKind<'updateDeveloperMetadata'> = {
  shape: { dataFilters: [dataFilter], developerMetadata: shape, fields: 'text' },
  apply(book, { dataFilters = [], developerMetadata: wanted = {}, fields }, user) {
    const asked = parseUpdateMask<DeveloperMetadata>(fields, changeable);
    const mask = asked === '*' ? everything : asked;
    const found = dataFilters.flatMap((filter) => metadataFound(book, filter));
    assertMetadataEditable(book, user, found);
    const ids = new Set(found.map(({ metadata }) => metadata.metadataId));
    const after = changeMetadata(book, (entry) => {
      if (!ids.has(entry.metadataId)) return entry;
      const changed = applyMask<DeveloperMetadata>(entry, wanted, mask);
      if (!changed.metadataKey) reject('developerMetadata.metadataKey must be set.');
      if (!changed.visibility) reject('developerMetadata.visibility must be set.');
      return changed;
    });
    for (const sheet of [undefined, ...after.sheets]) assertMetadataFits(after, sheet);
    const changed = placedMetadata(after).flatMap(({ metadata }) => (ids.has(metadata.metadataId) ? [metadata] : []));
    return {
      book: after,
      ...(changed.length > 0 && { reply: { updateDeveloperMetadata: { developerMetadata: changed } } }),
    };
  },
};
