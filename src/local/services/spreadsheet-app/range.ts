import type { Place } from '../../place';
import { serviceObject } from '../../service-object';
import type { RangeLooks } from './range-looks';
import { lookSignatures, rangeLooks } from './range-looks';
import type { RangePlace } from './range-place';
import { placeSignatures, rangePlace } from './range-place';
import type { RangeRules } from './range-rules';
import { rangeRules, ruleSignatures } from './range-rules';
import type { RangeValues } from './range-values';
import { rangeValues, valueSignatures } from './range-values';
import { withSignatures } from './signature';
import type { SpreadsheetObjects } from './spreadsheet-objects';

export interface Range extends RangePlace, RangeValues, RangeLooks, RangeRules {}

/** What only the range of an edit has besides: counted from 1, both ends included. */
export type EditedRange = Range & Readonly<Record<'rowStart' | 'rowEnd' | 'columnStart' | 'columnEnd', number>>;

const signatures = { ...placeSignatures, ...valueSignatures, ...lookSignatures, ...ruleSignatures };

export function createRange(objects: SpreadsheetObjects, place: Place): Range {
  return serviceObject('Range', membersOf(objects, place));
}

export function createEditedRange(objects: SpreadsheetObjects, place: Place): EditedRange {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = place.box;
  return serviceObject('Range', {
    ...membersOf(objects, place),
    rowStart: startRowIndex + 1,
    rowEnd: endRowIndex,
    columnStart: startColumnIndex + 1,
    columnEnd: endColumnIndex,
  });
}

function membersOf(objects: SpreadsheetObjects, place: Place): Range {
  const members: Range = {
    ...rangePlace(objects, place),
    ...rangeValues(objects, place),
    ...rangeLooks(objects, place),
    ...rangeRules(objects, place),
  };
  return withSignatures('SpreadsheetApp.Range', members, signatures);
}
