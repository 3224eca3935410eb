import type { Request } from '../../../src/host';
import { apply, bookOf, box, fault, reply, sheetOf } from '../draw';

const book = bookOf('a | b\nc | d');

const rule = (type: string, ...ranges: object[]) => ({
  ranges,
  booleanRule: { condition: { type }, format: { textFormat: { bold: true } } },
});
const add = (type: string, index: number): Request => ({
  addConditionalFormatRule: { rule: rule(type, box(0, 1, 0, 1)), index },
});
const types = (of: typeof book) =>
  sheetOf(of).conditionalFormats.map(({ booleanRule }) => booleanRule?.condition?.type);

test('rules are put before the one at their index', () => {
  expect(
    types(apply(book, [add('BLANK', 0), add('NOT_BLANK', 0), add('TEXT_EQ', 1), add('CUSTOM_FORMULA', 3)])),
  ).toEqual(['NOT_BLANK', 'TEXT_EQ', 'BLANK', 'CUSTOM_FORMULA']);
});

test('a deleted rule is answered', () => {
  const ruled = apply(book, [add('BLANK', 0), add('NOT_BLANK', 1)]);
  const request = { deleteConditionalFormatRule: { sheetId: 0, index: 1 } };
  expect(types(apply(ruled, [request]))).toEqual(['BLANK']);
  expect(reply(ruled, request)?.deleteConditionalFormatRule?.rule?.booleanRule?.condition).toEqual({
    type: 'NOT_BLANK',
  });
});

test.each<[string, Request, string]>([
  [
    'no range',
    { addConditionalFormatRule: { rule: rule('BLANK') } },
    'addConditionalFormatRule: At least one range must be specified.',
  ],
  [
    'no condition',
    { addConditionalFormatRule: { rule: { ranges: [{}] } } },
    'addConditionalFormatRule: A rule must have a condition.',
  ],
  [
    'two tabs',
    { addConditionalFormatRule: { rule: rule('BLANK', {}, { sheetId: 5 }) } },
    'addConditionalFormatRule: All ranges must be on the same sheet.',
  ],
  [
    'an index beyond the rules',
    add('BLANK', 1),
    'addConditionalFormatRule: No conditional format on sheet: 0 at index: 1',
  ],
  [
    'deleting none',
    { deleteConditionalFormatRule: { index: 0 } },
    'deleteConditionalFormatRule: No conditional format on sheet: 0 at index: 0',
  ],
])('refused: %s', (_, request, message) => {
  expect(fault(book, [request])).toBe(`Invalid requests[0].${message}`);
});
