import { keysOf } from '../../src/domain/keys-of';
import { onceForEach } from '../../src/domain/once-for-each';
import { SetupError } from '../../src/domain/setup-error';

test.each([
  ['something', 'made'],
  ['nothing', undefined],
])('what is made of an object is made once, be it %s', (_, value) => {
  const asked: object[] = [];
  const made = onceForEach((key: object) => {
    asked.push(key);
    return value;
  });
  const [one, other] = [{}, {}];
  expect([made(one), made(other), made(one)]).toEqual([value, value, value]);
  expect(asked).toEqual([one, other]);
});

test('the keys of a record stand in its order', () => {
  expect(keysOf({ b: 1, a: 2 })).toEqual(['b', 'a']);
});

test('an error of set-up tells all its faults, and their names in its message', () => {
  const faults = [{ kind: 'noRows', sheet: 'Cơ quan' }, { kind: 'notSubmissionSheet' }] as const;
  const error = new SetupError(faults);
  expect([error.name, error.faults]).toEqual(['SetupError', faults]);
  expect(error.message).toBe(
    'The workbook is not ready: [{"kind":"noRows","sheet":"Cơ quan"},{"kind":"notSubmissionSheet"}]',
  );
});
