import { assertEditable } from '../protection';
import { assertThere, boxOfSpan, changeDimensions, spanOf } from './dimension';
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
  apply(book, { range = {}, properties: wanted = {}, fields }, user) {
    const mask = parseUpdateMask(fields, dimensionProperties);
    const sheet = sheetById(book, range.sheetId);
    const span = spanOf(sheet, range);
    assertThere(sheet, span, 'update');
    assertEditable(book, user, sheet.properties.sheetId, boxOfSpan(sheet, span));

    const changed = changeDimensions(sheet, span, (properties) => {
      const { developerMetadata, ...old } = properties ?? {};
      return {
        ...applyMask<DimensionProperties>(old, wanted, mask),
        ...(developerMetadata && { developerMetadata }),
      };
    });
    return { book: withSheet(book, changed) };
  },
};
