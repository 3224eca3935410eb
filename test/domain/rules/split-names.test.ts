import { splitNames } from '../../../src/domain/rules/split-names';

const names = new Set(['Sở Y tế', 'Sở Khoa học và Công nghệ', 'Báo, Đài tỉnh', 'Sở Nội vụ']);

test.each([
  ['nothing', ' ; ', []],
  ['one name', 'Sở Y tế', ['Sở Y tế']],
  ['a semicolon', 'Sở Y tế; Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  [
    'a comma, a stroke, «và»',
    'Sở Y tế, Sở Nội vụ/Sở Y tế và Sở Nội vụ',
    ['Sở Y tế', 'Sở Nội vụ', 'Sở Y tế', 'Sở Nội vụ'],
  ],
  ['marks inside a name', 'Báo, Đài tỉnh, Sở Khoa học và Công nghệ', ['Báo, Đài tỉnh', 'Sở Khoa học và Công nghệ']],
  ['two commas and one at the end', 'Sở Y tế,, Sở Nội vụ,', ['Sở Y tế', 'Sở Nội vụ']],
  ['a name that is not known', 'Sở Y tế, Sở Lạ', ['Sở Y tế, Sở Lạ']],
])('%s', (_, cell, parts) => {
  expect(splitNames(cell, (part) => names.has(part))).toEqual(parts);
});
