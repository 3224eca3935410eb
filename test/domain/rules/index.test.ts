import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendixOf } from '../../../src/domain/appendices';
import { rules } from '../../../src/domain/rules';

test('each code once for an appendix, a scope and a severity, in the order of the appendices', () => {
  const codes = rules.map(({ code }) => code);
  const rank = (code: string) => `${'SCNKP'.indexOf(code.charAt(0))}${code}`;
  expect(codes).toEqual(
    [...codes].sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0)),
  );
  const told = rules.flatMap(({ code, severity, appendices, scope }) =>
    appendices.map((appendix) => `${code} ${severity} ${appendix} ${scope}`),
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

const folder = join(__dirname, '../../../src/domain/rules');
const list = readFileSync(join(folder, 'index.ts'), 'utf8');
/** A rule says its code; what several rules share does not. */
const ruleFiles = readdirSync(folder).filter((file) =>
  /(?:code: |needsAnswer\()'[SCNKP]\d\d'/.test(readFileSync(join(folder, file), 'utf8')),
);

test('there are rules to look at', () => {
  expect(ruleFiles.length).toBeGreaterThan(40);
});

test.each(ruleFiles)('%s has a test of its own and stands in the list', (file) => {
  expect(existsSync(join(__dirname, file.replace(/\.ts$/, '.test.ts')))).toBe(true);
  expect(list).toContain(`from './${file.replace(/\.ts$/, '')}'`);
});
