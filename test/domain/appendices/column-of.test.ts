import { columnOf } from '../../../src/domain/appendices';

test('a column is known by its key', () => {
  expect(columnOf('PL02', 'reason').key).toBe('reason');
});

test('a column that the appendix lacks is a fault of ours', () => {
  expect(() => columnOf('PL03', 'reason')).toThrow('PL03 has no column reason.');
});
