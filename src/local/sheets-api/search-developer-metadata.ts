import type { Book } from '../book';
import { assertMayRead } from '../protection';
import { assertFields } from './assert-fields';
import { metadataFound } from './data-filter';
import { readMessage } from './read-message';
import { dataFilter } from './shapes';

type SearchRequest = GoogleAppsScript.Sheets.Schema.SearchDeveloperMetadataRequest;
type SearchResponse = GoogleAppsScript.Sheets.Schema.SearchDeveloperMetadataResponse;
type Match = NonNullable<SearchResponse['matchedDeveloperMetadata']>[number];

/**
 * Every entry that some filter finds, once, with all the filters that found it.
 *
 * @throws ApiError 403 for a stranger, 400 for a bad range
 */
export function searchDeveloperMetadata(book: Book, user: string, request: SearchRequest): SearchResponse {
  assertMayRead(book, user);
  assertFields(request, ['dataFilters'], 'developerMetadata.search');
  const found = new Map<number | undefined, Match>();
  (request.dataFilters ?? []).forEach((given, index) => {
    for (const { metadata } of metadataFound(book, readMessage(given, dataFilter, `dataFilters[${index}]`))) {
      const known = found.get(metadata.metadataId)?.dataFilters ?? [];
      found.set(metadata.metadataId, { developerMetadata: metadata, dataFilters: [...known, given] });
    }
  });
  return found.size > 0 ? { matchedDeveloperMetadata: [...found.values()] } : {};
}
