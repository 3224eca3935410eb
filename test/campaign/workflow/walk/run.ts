import { walkBundle } from './walk-bundle';

// `npm run model -- STEPS [--seed N] [--path P]`: random steps through the bundle against the simple model.

const [steps = '1000', ...options] = process.argv.slice(2);
const option = (name: string) => {
  const index = options.indexOf(name);
  return index < 0 ? undefined : options[index + 1];
};
const seed = Number(option('--seed') ?? Date.now() % 2 ** 31);
const path = option('--path');

/** A line now and then, so that one can see it is not standing still. */
const SAY_EVERY = 1000;
let said = 0;
console.log(`seed ${seed}`);
const done = walkBundle(Number(steps), { seed, ...(path !== undefined && { path }) }, (count) => {
  if (count - said < SAY_EVERY) return;
  said = count;
  console.log(`${count} steps`);
});
console.log(`${done} steps, and all is as the simple model says`);
