import { targetOf } from '../../../src/local/page/link';

test.each([
  [
    '#gid=5&range=C7',
    { kind: 'cells', sheetId: 5, box: { startRowIndex: 6, endRowIndex: 7, startColumnIndex: 2, endColumnIndex: 3 } },
  ],
  ['https://docs.google.com/spreadsheets/d/this/edit#gid=5', { kind: 'cells', sheetId: 5, box: undefined }],
  ['https://docs.google.com/spreadsheets/d/other/edit#gid=5', { kind: 'file', id: 'other' }],
  ['https://drive.google.com/file/d/abc/view', { kind: 'file', id: 'abc' }],
  ['https://evil.example/d/abc', { kind: 'outside' }],
  ['javascript:alert(1)', { kind: 'outside' }],
])('%s', (href, target) => {
  expect(targetOf(href, 'this')).toEqual(target);
});
