import { appendixOf } from '../../../src/domain/appendices';
import { rules } from '../../../src/domain/rules';

test('each code once for an appendix and a scope, in the order of the appendices', () => {
  const codes = rules.map(({ code }) => code);
  const rank = (code: string) => `${'SCNKP'.indexOf(code.charAt(0))}${code}`;
  expect(codes).toEqual(
    [...codes].sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0)),
  );
  const told = rules.flatMap(({ code, appendices, scope }) =>
    appendices.map((appendix) => `${code} ${appendix} ${scope}`),
  );
  expect(new Set(told).size).toBe(told.length);
});

test('a row rule reads only columns its appendices have', () => {
  for (const rule of rules) {
    if (rule.scope !== 'row') continue;
    for (const appendix of rule.appendices) {
      expect(appendixOf[appendix].columns.map(({ key }) => key)).toEqual(expect.arrayContaining([...rule.columns]));
    }
  }
});
