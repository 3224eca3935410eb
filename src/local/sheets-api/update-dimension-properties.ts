import type { SheetState } from '../book';
import { assertEditable } from '../protection';
import { assertThere, boxOfSpan, spanOf } from './dimension';
import { applyMask, parseUpdateMask } from './field-mask';
import type { RequestKind } from './request-kind';
import type { Shape } from './shape';
import { dimensionRange } from './shapes';
import { sheetById, withSheet } from './sheets';

type DimensionProperties = GoogleAppsScript.Sheets.Schema.DimensionProperties;

const dimensionProperties = {
  pixelSize: 'integer',
  hiddenByUser: 'flag',
} as const satisfies Shape<DimensionProperties>;

/** Sizes and hides rows or columns. */
export const updateDimensionProperties: RequestKind<'updateDimensionProperties'> = {
  shape: { range: dimensionRange, properties: dimensionProperties, fields: 'text' },
  apply(book, { range = {}, properties = {}, fields }, user) {
    const mask = parseUpdateMask(fields, dimensionProperties);
    const sheet = sheetById(book, range.sheetId);
    const span = spanOf(sheet, range);
    assertThere(sheet, span, 'update');
    assertEditable(book, user, sheet.properties.sheetId, boxOfSpan(sheet, span));

    const key = span.dimension === 'ROWS' ? 'rowMetadata' : 'columnMetadata';
    const metadata: SheetState['rowMetadata'][number][] = [...sheet[key]];
    while (metadata.length < span.end) metadata.push(undefined);
    for (let index = span.start; index < span.end; index++) {
      const { developerMetadata, ...old } = metadata[index] ?? {};
      metadata[index] = {
        ...applyMask<DimensionProperties>(old, properties, mask),
        ...(developerMetadata && { developerMetadata }),
      };
    }
    return { book: withSheet(book, { ...sheet, [key]: metadata }) };
  },
};
