import { mailStep } from '../../src/ui/remind/mail-step';

const answer = (sent: number, resumed = 0) =>
  Promise.resolve({ message: `${sent}`, figures: { sent, resumed, later: 0, days: 1 } });

test.each<[string, string | undefined, number, number, object]>([
  ['a cut-off that was tidied', undefined, 0, 3, { done: 0, total: 150, next: '0' }],
  ['the first hundred', undefined, 100, 0, { done: 100, total: 150, next: '100' }],
  ['the rest', '100', 50, 0, { done: 150, total: 150 }],
  ['no quota left', '100', 0, 0, { done: 100, total: 150 }],
  ['more than was planned', '100', 60, 0, { done: 160, total: 160 }],
])('%s', async (_, cursor, sent, resumed, step) => {
  const take = mailStep(() => answer(sent, resumed), 150);
  expect(await take(cursor === undefined ? {} : { cursor })).toEqual({ ...step, message: `${sent}` });
});
