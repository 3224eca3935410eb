import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { AuditLine, ChainedLine } from '../../src/domain/audit-chain';
import { chain, firstBrokenLine } from '../../src/domain/audit-chain';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const line = (what: string): AuditLine => ({ at: '08:00', who: 'x', what, detail: '', place: '', record: '' });
const whole = chain('', ['a', 'b', 'c', 'd'].map(line), digest);
const head = whole[3]!.hash;

test.each<[string, (lines: ChainedLine[]) => ChainedLine[], number | undefined]>([
  ['nothing', (lines) => lines, undefined],
  ['words changed', ([a, b, ...rest]) => [a!, { ...b!, what: 'B' }, ...rest], 1],
  ['who changed', ([a, ...rest]) => [{ ...a!, who: 'y' }, ...rest], 0],
  ['the record changed', ([a, b, c, d]) => [a!, b!, { ...c!, record: 'z' }, d!], 2],
  ['a line taken out', ([a, , ...rest]) => [a!, ...rest], 1],
  ['a line put in', ([a, b, ...rest]) => [a!, { ...b!, what: 'x' }, b!, ...rest], 1],
  ['two lines moved', ([a, b, c, d]) => [a!, c!, b!, d!], 1],
  ['the last line taken out', (lines) => lines.slice(0, 3), 3],
  ['all lines taken out', () => [], 0],
  ['a hash wiped', ([a, b, c, d]) => [a!, b!, c!, { ...d!, hash: '' }], 3],
])('finds %s', (_, tamper, expected) => {
  expect(firstBrokenLine(tamper([...whole]), head, digest)).toBe(expected);
});

test('lines added in portions are one chain, whatever they say', () => {
  const words = fc.array(fc.string().map(line), { maxLength: 8 });
  fc.assert(
    fc.property(words, words, (first, second) => {
      const begun = chain('', first, digest);
      const all = [...begun, ...chain(begun.at(-1)?.hash ?? '', second, digest)];
      expect(firstBrokenLine(all, all.at(-1)?.hash ?? '', digest)).toBeUndefined();
    }),
  );
});
