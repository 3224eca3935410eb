import type { Request } from '../../../src/host';
import { apply, bookOf, box, EDITOR, fault, PROTECTED, reply, sheetOf } from '../draw';

const book = bookOf('a | b\nc | d');

const values: Readonly<Record<string, string>> = { TEXT_EQ: 'a', CUSTOM_FORMULA: '=LEN($A1)=0' };
const conditionOf = (type: string, userEnteredValue = values[type]) => ({
  type,
  ...(userEnteredValue !== undefined && { values: [{ userEnteredValue }] }),
});
const rule = (type: string, ...ranges: object[]) => ({
  ranges,
  booleanRule: { condition: conditionOf(type), format: { textFormat: { bold: true } } },
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

const update = (body: NonNullable<Request['updateConditionalFormatRule']>): Request => ({
  updateConditionalFormatRule: body,
});
const three = apply(book, [add('BLANK', 0), add('NOT_BLANK', 1), add('TEXT_EQ', 2)]);

test.each<[string, Request, string[]]>([
  [
    'replaced',
    update({ index: 1, rule: rule('CUSTOM_FORMULA', box(1, 2, 1, 2)) }),
    ['BLANK', 'CUSTOM_FORMULA', 'TEXT_EQ'],
  ],
  ['moved down', update({ index: 0, newIndex: 2 }), ['NOT_BLANK', 'TEXT_EQ', 'BLANK']],
  ['moved up', update({ index: 2, newIndex: 0 }), ['TEXT_EQ', 'BLANK', 'NOT_BLANK']],
])('a rule is %s', (_, request, after) => {
  expect(types(apply(three, [request]))).toEqual(after);
});

test('of two rules that are alike one is meant', () => {
  // Without a sheetId of zero to cut, both are one and the same object.
  const twice = { addConditionalFormatRule: { rule: rule('BLANK', {}) } };
  const alike = apply(book, [twice, twice]);
  expect(types(apply(alike, [{ deleteConditionalFormatRule: { index: 0 } }]))).toEqual(['BLANK']);
  expect(types(apply(alike, [update({ index: 0, newIndex: 1 })]))).toEqual(['BLANK', 'BLANK']);
});

test('old and new are answered', () => {
  const [old, next] = [rule('BLANK', box(0, 1, 0, 1)), rule('CUSTOM_FORMULA', box(1, 2, 1, 2))];
  const range = (of: typeof old) => ({ ...of, ranges: of.ranges.map((one) => ({ ...one, sheetId: undefined })) });
  expect(reply(three, update({ rule: next }))).toEqual({
    updateConditionalFormatRule: { oldIndex: 0, oldRule: range(old), newIndex: 0, newRule: range(next) },
  });
  expect(reply(three, update({ newIndex: 1 }))).toEqual({
    updateConditionalFormatRule: { oldIndex: 0, newIndex: 1, newRule: range(old) },
  });
});

test('a rule over protected cells is not changed, nor put over them', () => {
  const locked = apply(three, [{ addProtectedRange: { protectedRange: { range: box(0, 1, 0, 1), editors: {} } } }]);
  expect(fault(locked, [update({ rule: rule('BLANK', box(1, 2, 0, 1)) })], EDITOR)).toContain(PROTECTED);
  const elsewhere = apply(book, [
    { addConditionalFormatRule: { rule: rule('BLANK', box(1, 2, 0, 1)), index: 0 } },
    { addProtectedRange: { protectedRange: { range: box(0, 1, 0, 1), editors: {} } } },
  ]);
  expect(fault(elsewhere, [update({ rule: rule('BLANK', box(0, 1, 0, 1)) })], EDITOR)).toContain(PROTECTED);
});

test.each<[string, Request, string]>([
  [
    'neither rule nor place',
    update({ index: 0 }),
    'updateConditionalFormatRule: Exactly one of rule and newIndex must be set.',
  ],
  [
    'updating none',
    update({ index: 4, newIndex: 0 }),
    'updateConditionalFormatRule: No conditional format on sheet: 0 at index: 4',
  ],
  [
    'a place beyond the rules',
    update({ index: 0, newIndex: 1 }),
    'updateConditionalFormatRule: No conditional format on sheet: 0 at index: 1',
  ],
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
  const start = request.updateConditionalFormatRule ? apply(book, [add('BLANK', 0)]) : book;
  expect(fault(start, [request])).toBe(`Invalid requests[0].${message}`);
});

describe('the value of a condition', () => {
  const told = (type: string, value: string | undefined, locale = 'vi_VN') =>
    fault(bookOf('a', locale), [
      {
        addConditionalFormatRule: {
          rule: { ranges: [box(0, 1, 0, 1)], booleanRule: { condition: conditionOf(type, value), format: {} } },
        },
      },
    ]);

  test.each([
    ['CUSTOM_FORMULA', '=AND($A1>0;$B1="a,b")', 'vi_VN'],
    ['CUSTOM_FORMULA', '=$A1>0,5', 'vi_VN'],
    ['CUSTOM_FORMULA', '=AND($A1>0,$B1>0)', 'en_US'],
    ['NUMBER_LESS', '0,5', 'vi_VN'],
    ['NUMBER_LESS', '0.5', 'en_US'],
  ])('%s %s is read in %s', (type, value, locale) => {
    expect(told(type, value, locale)).toBe('no fault');
  });

  test.each([
    ['CUSTOM_FORMULA', '=AND($A1>0,$B1>0)', 'vi_VN'],
    ['CUSTOM_FORMULA', 'A1>0', 'en_US'],
    ['NUMBER_LESS', '0.5', 'vi_VN'],
    ['NUMBER_LESS', 'a', 'en_US'],
  ])('%s %s is refused in %s', (type, value, locale) => {
    expect(told(type, value, locale)).toBe(
      `Invalid requests[0].addConditionalFormatRule: Invalid ConditionValue.userEnteredValue: ${value} for ConditionType: ${type}`,
    );
  });

  test('none, where one is needed', () => {
    expect(told('NUMBER_LESS', undefined)).toContain(
      "ConditionType 'NUMBER_LESS' takes 1 to 1 ConditionValues; 0 were given.",
    );
  });
});
