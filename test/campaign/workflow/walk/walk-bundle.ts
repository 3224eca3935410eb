import fc from 'fast-check';
import { click } from '../../office';
import { BundleCampaign } from './bundle-campaign';
import { anySettings, anyWalk, MOST_STEPS, people } from './steps';
import { walk } from './walk';

/** By which a walk can be gone again: `path` leads to the walk that went wrong. */
export interface Replay {
  readonly seed: number;
  readonly path?: string;
}

/**
 * Random walks through the built bundle, at least so many steps in all. After each walk the log is whole, two sweeps
 * leave nothing for a third, and nothing was left in the script's log.
 * @param say told the steps done so far after each walk
 * @throws with the seed, the path and the shortest walk that goes wrong
 */
export function walkBundle(
  steps: number,
  { seed, path }: Replay,
  say: (done: number) => void = () => undefined,
): number {
  let done = 0;
  const property = fc.property(anySettings, anyWalk, (settings, walked) => {
    if (done >= steps) return;
    const campaign = new BundleCampaign(settings);
    walk(campaign, settings, walked);
    assertSettled(campaign);
    done += walked.length;
    say(done);
  });
  // Walks are half as long as the longest on the average, the first ones shorter; what is left over takes no time.
  const numRuns = Math.ceil((steps / MOST_STEPS) * 4);
  fc.assert(property, { seed, numRuns, endOnFailure: true, ...(path !== undefined && { path }) });
  return done;
}

function assertSettled({ google }: BundleCampaign): void {
  const owner = people[0].email;
  google.run(owner, 'sweepSubmissions');
  google.run(owner, 'sweepSubmissions');
  google.meter.reset();
  google.run(owner, 'sweepSubmissions');
  if (google.meter.heavyCalls() !== 1) throw new Error('A third sweep still writes.');
  const { figures, message } = click(google, 'Kiểm tra nhật ký', owner);
  if (figures.isWhole !== true) throw new Error(message);
  const errors = google.screen.log.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Error(`The script's log: ${JSON.stringify(errors)}`);
}
