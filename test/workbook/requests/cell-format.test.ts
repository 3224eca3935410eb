import { cellFormats } from '../../../src/workbook/requests/cell-format';

test('a cell of a table has its borders', () => {
  expect(cellFormats.inputText.borders?.top?.style).toBe('SOLID');
  expect(cellFormats.title.borders).toBeUndefined();
});
