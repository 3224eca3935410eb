import fc from 'fast-check';
import { anySettings, anyWalk, MOST_STEPS } from '../../campaign/workflow/walk/steps';
import { walk } from '../../campaign/workflow/walk/walk';
import { PureCampaign } from './pure-campaign';

/** Walks are half as long as the longest on the average; fast-check begins with short ones. */
const STEPS = 120_000;
const MOST_WALKS = (STEPS / MOST_STEPS) * 2;

test('120,000 random steps of nine people through states, guards, locks and changes keep to the simple model', () => {
  let done = 0;
  const property = fc.property(anySettings, anyWalk, (settings, steps) => {
    const campaign = new PureCampaign(settings);
    walk(campaign, settings, steps);
    if (!campaign.isLogWhole()) throw new Error('The log is broken.');
    done += steps.length;
  });
  fc.assert(property, { numRuns: MOST_WALKS });
  expect(done).toBeGreaterThan(100_000);
});
