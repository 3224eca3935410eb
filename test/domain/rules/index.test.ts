import { appendixOf } from '../../../src/domain/appendices';
import { rules } from '../../../src/domain/rules';

test('each code once, in the order of the appendices', () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual(['S01', 'S03', 'S05', 'C01', 'C02', 'C04', 'C06', 'C12', 'N01', 'N02', 'P01', 'P02', 'P05']);
});

test('a row rule reads only columns its appendices have', () => {
  for (const rule of rules) {
    if (rule.scope !== 'row') continue;
    for (const appendix of rule.appendices) {
      expect(appendixOf[appendix].columns.map(({ key }) => key)).toEqual(expect.arrayContaining([...rule.columns]));
    }
  }
});
