import fc from 'fast-check';
import { afterStep, jobAtStart } from '../../src/ui/job-progress';

it('tells what is done, and guesses the rest by what was done since the start', () => {
  const first = afterStep(jobAtStart(0), { done: 100, total: 240, next: '100', message: 'một' }, 10_000);
  expect(first).toMatchObject({ done: 100, total: 240, cursor: '100', secondsLeft: 14, messages: ['một'] });
  const second = afterStep(first, { done: 200, total: 240, next: '200', message: 'hai' }, 14_000);
  expect(second).toMatchObject({ done: 200, secondsLeft: 5, messages: ['một', 'hai'] });
  expect(afterStep(second, { done: 240, total: 240, message: 'ba' }, 4_000)).toMatchObject({
    cursor: undefined,
    secondsLeft: 0,
  });
});

test.each<[string, number, number, number | undefined]>([
  ['does not count what an earlier page did', 900, 1000, 20],
  ['guesses nothing where a step got nowhere', 900, 900, undefined],
])('%s', (_, before, done, secondsLeft) => {
  const step = { done, total: 1200, next: 'x', message: '' };
  expect(afterStep(jobAtStart(before), step, 10_000).secondsLeft).toBe(secondsLeft);
});

it('never guesses less than nothing, nor what is no number', () => {
  const count = fc.nat(2000);
  fc.assert(
    fc.property(count, count, count, fc.nat(400_000), (before, more, rest, tookMs) => {
      const done = before + more;
      const { secondsLeft } = afterStep(jobAtStart(before), { done, total: done + rest, message: '' }, tookMs);
      expect(secondsLeft === undefined || (Number.isInteger(secondsLeft) && secondsLeft >= 0)).toBe(true);
      expect(secondsLeft === undefined).toBe(more === 0);
    }),
  );
});
