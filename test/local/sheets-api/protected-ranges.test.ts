import type { ProtectedRange, Request } from '../../../src/host';
import type { Book } from '../../../src/local/book';
import { getSpreadsheet } from '../../../src/local/sheets-api/get-spreadsheet';
import { apply, bookOf, box, EDITOR, fault, OTHER, OWNER, PROTECTED, reply, VIEWER } from '../draw';

const book = bookOf('a | b\nc | d');

const add = (protectedRange: ProtectedRange): Request => ({ addProtectedRange: { protectedRange } });
const update = (protectedRange: ProtectedRange, fields: string): Request => ({
  updateProtectedRange: { protectedRange, fields },
});

const seen = (of: Book, user: string) => getSpreadsheet(of, user).sheets![0]!.protectedRanges!;

test('a protection is answered with its id, and with the requester and the owner among its editors', () => {
  const wanted = { range: box(0, 1, 0, 1), description: 'x', editors: { users: [OTHER] } };
  expect(reply(book, add(wanted), EDITOR)?.addProtectedRange?.protectedRange).toEqual({
    protectedRangeId: expect.any(Number) as number,
    range: { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
    description: 'x',
    requestingUserCanEdit: true,
    editors: { users: [OTHER, OWNER, EDITOR] },
  });
});

test.each([
  ['editors named, in whatever case', { users: [OTHER, OTHER.toUpperCase(), OWNER] }, [OTHER, OWNER]],
  ['an empty list', { users: [] }, [OWNER]],
  ['no list: all editors of the file', undefined, [EDITOR, OTHER, OWNER]],
])('editors of a new protection: %s', (_, editors, users) => {
  expect(seen(apply(book, [add({ range: {}, editors })]), OWNER)[0]?.editors).toEqual({ users });
});

test('a protection that only warns has no editors', () => {
  expect(seen(apply(book, [add({ range: {}, warningOnly: true })]), EDITOR)).toEqual([
    { protectedRangeId: expect.any(Number) as number, range: {}, warningOnly: true, requestingUserCanEdit: true },
  ]);
});

describe('one protection', () => {
  const id = 77;
  const guarded = apply(book, [add({ protectedRangeId: id, range: {}, editors: { users: [EDITOR] } })]);

  test.each([
    [OWNER, { requestingUserCanEdit: true, editors: { users: [EDITOR, OWNER] } }],
    [EDITOR, { requestingUserCanEdit: true, editors: { users: [EDITOR, OWNER] } }],
    [OTHER, {}],
    [VIEWER, {}],
  ])('as %s sees it', (user, more) => {
    expect(seen(guarded, user)).toEqual([{ protectedRangeId: id, range: {}, ...more }]);
  });

  test('to lock is to change its editors; everything else stays', () => {
    const locked = apply(guarded, [update({ protectedRangeId: id, editors: { users: [] } }, 'editors')]);
    expect(seen(locked, OWNER)).toEqual([
      { protectedRangeId: id, range: {}, requestingUserCanEdit: true, editors: { users: [OWNER] } },
    ]);
  });

  test('one of its editors may change it, and stays in it', () => {
    const changed = apply(guarded, [update({ protectedRangeId: id, editors: { users: [] } }, 'editors')], EDITOR);
    expect(seen(changed, OWNER)[0]?.editors).toEqual({ users: [OWNER, EDITOR] });
  });

  test('the mask decides', () => {
    const changed = apply(guarded, [
      update({ protectedRangeId: id, description: 'd', editors: { users: [] }, warningOnly: true }, 'description'),
    ]);
    expect(seen(changed, EDITOR)).toEqual([{ ...seen(guarded, EDITOR)[0], description: 'd' }]);
  });

  test('the place may change', () => {
    const moved = apply(guarded, [update({ protectedRangeId: id, range: box(0, 1, 0, 1) }, 'range')]);
    expect(seen(moved, OTHER)[0]?.range).toEqual({
      startRowIndex: 0,
      endRowIndex: 1,
      startColumnIndex: 0,
      endColumnIndex: 1,
    });
  });

  test('a warning drops the editors; without the warning all editors of the file are back', () => {
    const warning = apply(guarded, [update({ protectedRangeId: id, warningOnly: true }, 'warningOnly')]);
    expect(seen(warning, OTHER)).toEqual([
      { protectedRangeId: id, range: {}, warningOnly: true, requestingUserCanEdit: true },
    ]);
    const back = apply(warning, [update({ protectedRangeId: id }, 'warningOnly')]);
    expect(seen(back, OWNER)[0]?.editors).toEqual({ users: [EDITOR, OTHER, OWNER] });
  });

  test.each<[string, Request]>([
    ['change', update({ protectedRangeId: id, description: 'd' }, 'description')],
    ['let oneself in', update({ protectedRangeId: id, editors: { users: [OTHER] } }, 'editors')],
    ['delete', { deleteProtectedRange: { protectedRangeId: id } }],
  ])('one it shuts out may not %s', (_, request) => {
    expect(fault(guarded, [request], OTHER)).toBe(`Invalid requests[0].${Object.keys(request)[0]!}: ${PROTECTED}`);
  });

  test('is gone when deleted', () => {
    expect(
      getSpreadsheet(apply(guarded, [{ deleteProtectedRange: { protectedRangeId: id } }], EDITOR), OWNER).sheets![0],
    ).not.toHaveProperty('protectedRanges');
  });

  test.each<[string, Request, string]>([
    ['a second one of the tab', add({ range: {} }), 'addProtectedRange: Sheet "Tab" already has sheet protection.'],
    [
      'editors with a warning',
      add({ range: box(0, 1, 0, 1), warningOnly: true, editors: { users: [OTHER] } }),
      'addProtectedRange: ProtectedRange is warningOnly. Editors cannot be set on it.',
    ],
    [
      'what is no address',
      add({ range: box(0, 1, 0, 1), editors: { users: [OTHER, 'stc@@example.org'] } }),
      'addProtectedRange: Invalid email address: stc@@example.org',
    ],
    [
      'what is no address, in place of others',
      update({ protectedRangeId: id, editors: { users: ['Sở Tài chính'] } }, 'editors'),
      'updateProtectedRange: Invalid email address: Sở Tài chính',
    ],
    [
      'open ranges on a range',
      add({ range: box(0, 1, 0, 1), unprotectedRanges: [box(0, 1, 0, 1)] }),
      'addProtectedRange: Unprotected ranges may only be set on the protection of a whole sheet.',
    ],
    [
      'open ranges on another tab',
      update({ protectedRangeId: id, unprotectedRanges: [{ sheetId: 9 }] }, 'unprotectedRanges'),
      'updateProtectedRange: Unprotected ranges must be on the protected sheet.',
    ],
    [
      'open ranges beyond the grid',
      update({ protectedRangeId: id, unprotectedRanges: [box(0, 9, 0, 1)] }, 'unprotectedRanges'),
      'updateProtectedRange: Range (Tab!A1:A9) exceeds grid limits. Max rows: 2, max columns: 2',
    ],
    [
      'changing one that is not there',
      update({ protectedRangeId: 1 }, 'editors'),
      'updateProtectedRange: No protected range with id: 1',
    ],
    [
      'deleting one that is not there',
      { deleteProtectedRange: { protectedRangeId: 1 } },
      'deleteProtectedRange: No protected range with id: 1',
    ],
    [
      'an id taken',
      add({ protectedRangeId: id, range: box(0, 1, 0, 1) }),
      'addProtectedRange: A protected range with id 77 already exists.',
    ],
    [
      'no mask',
      update({ protectedRangeId: id }, ''),
      "updateProtectedRange: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
  ])('refused: %s', (_, request, message) => {
    expect(fault(guarded, [request])).toBe(`Invalid requests[0].${message}`);
  });
});

test.each([
  ['groups', { groups: ['g@x.org'] }, 'groups'],
  ['a domain', { domainUsersCanEdit: true }, 'domainUsersCanEdit'],
])('refused by name: %s', (_, editors, field) => {
  expect(fault(book, [add({ range: {}, editors })])).toBe(
    `The local host does not emulate the field requests[0].addProtectedRange.protectedRange.editors.${field}.`,
  );
});
