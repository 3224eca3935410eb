import fc from 'fast-check';
import { byCodeUnits, canonicalJson } from '../../src/domain/canonical-json';
import type { Submission } from '../../src/domain/submission';
import { snapshotOf } from '../../src/domain/version';
import { submissionsArbitrary } from './summary/arbitrary';
import { blankSender } from '../../src/domain/submission';
import { campaign, row, submission } from './summary/sample';

const text = (submissions: readonly Submission[]) => canonicalJson(snapshotOf(campaign, submissions));

describe('snapshotOf', () => {
  it('keeps the campaign, the submissions by agency and appendix, their rows top to bottom, cells with content', () => {
    const rows = [
      row({ id: 'b', row: 9, name: 'hai', actual: 0, note: '  ' }),
      row({ id: 'a', row: 8, no: 1, name: 'một', actual: 71.5 }),
    ];
    const submissions = [
      submission('STP', 'PL01', [], { sender: { ...blankSender, phone: '0912', approver: ' ' } }),
      submission('STC', 'PL04', [], { isNil: true, asOfDate: '' }),
      submission('STC', 'PL01', rows),
    ];
    expect(snapshotOf(campaign, submissions)).toEqual({
      schema: 'phuluc/version/2',
      summary: { decisions: [], exclusions: [] },
      campaign: {
        name: 'Kế hoạch cải cách hành chính năm 2023',
        reportYear: 2022,
        planYear: 2023,
        asOfDate: '2022-11-10',
        deadline: '2022-11-15',
      },
      submissions: [
        {
          agency: 'STC',
          appendix: 'PL01',
          asOfDate: 44875,
          isNil: false,
          sender: {},
          rows: [
            { id: 'a', cells: { name: 'một', actual: 71.5 } },
            { id: 'b', cells: { name: 'hai', actual: 0 } },
          ],
        },
        { agency: 'STC', appendix: 'PL04', asOfDate: '', isNil: true, sender: {}, rows: [] },
        { agency: 'STP', appendix: 'PL01', asOfDate: 44875, isNil: false, sender: { phone: '0912' }, rows: [] },
      ],
    });
  });

  const base = submission('STC', 'PL01', [
    row({ id: 'a', row: 8, name: 'một' }),
    row({ id: 'b', row: 9, name: 'hai' }),
  ]);
  const [first, second] = base.rows as [Submission['rows'][0], Submission['rows'][0]];

  it.each<[name: string, other: Submission]>([
    [
      'a tab renamed, moved, in another file',
      { ...base, sheet: { spreadsheetId: 'x', sheetId: 9, title: 'y', columns: { name: 5 } } },
    ],
    ['rows moved down together', { ...base, rows: base.rows.map((each) => ({ ...each, row: each.row + 5 })) }],
    ['rows numbered anew', { ...base, rows: base.rows.map((each) => ({ ...each, cells: { ...each.cells, no: 7 } })) }],
    [
      'spaces in a blank cell',
      { ...base, rows: base.rows.map((each) => ({ ...each, cells: { ...each.cells, note: ' ' } })) },
    ],
    ['a defect of the form', { ...base, defects: [{ kind: 'sheetTwice', title: 'z' }] }],
  ])('is the same for %s', (_, other) => {
    expect(text([other])).toBe(text([base]));
  });

  it.each<[name: string, other: Submission]>([
    ['a changed cell', { ...base, rows: [{ ...first, cells: { ...first.cells, name: 'Một' } }, second] }],
    ['text in place of a number', { ...base, asOfDate: '44875' }],
    ['rows in another order', { ...base, rows: [{ ...first, row: 10 }, second] }],
    ['a row gone', { ...base, rows: [first] }],
    ['a nil return', { ...base, isNil: true }],
    ['another sender', { ...base, sender: { ...blankSender, reporter: 'Trần Thị B' } }],
  ])('is another for %s', (_, other) => {
    expect(text([other])).not.toBe(text([base]));
  });

  it('does not depend on the order of the submissions', () => {
    fc.assert(
      fc.property(submissionsArbitrary, (submissions) => {
        expect(text([...submissions].reverse())).toBe(text(submissions));
      }),
    );
  });
});

describe('canonicalJson', () => {
  it.each<[name: string, value: unknown, expected: string]>([
    ['keys by code units', { b: 1, a: 2, B: 3, ế: 4, '10': 5, '9': 6 }, '{"10":5,"9":6,"B":3,"a":2,"b":1,"ế":4}'],
    ['nested values without spaces', { a: [1, { c: null, b: true }] }, '{"a":[1,{"b":true,"c":null}]}'],
    ['numbers as JSON does', [1.5, 1e21, -0], '[1.5,1e+21,0]'],
    ['text with its escapes', 'a"\n\ud800', '"a\\"\\n\\ud800"'],
    ['empty lists and objects', [[], {}], '[[],{}]'],
  ])('writes %s', (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it.each<[name: string, value: unknown]>([
    ['undefined', { a: undefined }],
    ['a hole in a list', new Array(1)],
    ['NaN', [NaN]],
    ['an infinity', -Infinity],
    ['a function', { a: () => 1 }],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['a bigint', 1n],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['a', 'B', 1],
    ['z', 'ế', -1],
  ])('sets «%s» beside «%s»: %d', (one, other, expected) => {
    expect(byCodeUnits(one, other)).toBe(expected);
  });

  it('reads back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.string(), fc.jsonValue()), { selector: ([key]) => key });
    fc.assert(
      fc.property(entries, (pairs) => {
        expect(canonicalJson(Object.fromEntries([...pairs].reverse()))).toBe(canonicalJson(Object.fromEntries(pairs)));
      }),
    );
  });
});
