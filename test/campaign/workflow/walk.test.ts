import { walkBundle } from './walk/walk-bundle';

/** As many as take half a minute; `npm run model -- STEPS` takes as many as are asked for. */
const STEPS = 250;

test('random steps of nine people through the bundle keep to the simple model', () => {
  expect(walkBundle(STEPS, { seed: 20221115 })).toBeGreaterThan(0);
});
