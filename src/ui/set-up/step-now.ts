import type { SetUpState } from '../../commands/set-up-steps';

/**
 * Which of the three steps is to do, from 0.
 *
 *   configuration tabs | faults in them | submission tabs and reports | step
 *   -------------------|----------------|-----------------------------|------------
 *   one is missing     | –              | –                           | 0
 *   all there          | some           | –                           | 1
 *   all there          | none           | some missing                | 2
 *   all there          | none           | all there                   | 3: all done
 */
export function stepNow({ configuration, tabs }: SetUpState): 0 | 1 | 2 | 3 {
  if (configuration.some(({ cell }) => cell === null)) return 0;
  if (tabs === null) return 1;
  return tabs.missing + tabs.missingReports > 0 ? 2 : 3;
}
