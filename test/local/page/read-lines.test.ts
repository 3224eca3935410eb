import { readLines } from '../../../src/local/page/read-clipboard';

test.each<[string, string, string[][]]>([
  ['one value', 'a', [['a']]],
  [
    'tabs and lines',
    'a\tb\r\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a last line end', 'a\nb\n', [['a'], ['b']]],
  [
    'blank cells',
    'a\t\tb\n\t\t',
    [
      ['a', '', 'b'],
      ['', '', ''],
    ],
  ],
  ['a cell of two lines', '"một\nhai"\tb', [['một\nhai', 'b']]],
  ['quotes inside quotes', '"nói ""có"""\tb', [['nói "có"', 'b']]],
  ['a quote that opens nothing', '"a b\tc', [['"a b', 'c']]],
  ['nothing', '', []],
])('reads %s', (_, text, rows) => {
  expect(readLines(text)).toEqual(rows);
});
