import type { Seen } from './seen';
import type { Settings, Step } from './steps';
import { people } from './steps';
import { hasErrors, SimpleCampaign } from './simple-campaign';

/** Something that steps can be taken in, and looked at after each. */
export interface Walked {
  step(step: Step): Seen;
}

/**
 * Takes the steps in the campaign and in the simple model alike.
 * @throws at the first step after which the two are not the same, or something does not hold that must hold always
 */
export function walk(walked: Walked, settings: Settings, steps: readonly Step[]): void {
  const model = new SimpleCampaign(settings);
  let before: Seen | undefined;
  steps.forEach((step, index) => {
    const expected = model.step(step);
    const seen = walked.step(step);
    if (JSON.stringify(seen) !== JSON.stringify(expected)) {
      throw new Error(`Step ${index + 1}, ${JSON.stringify(step)}:\n${differences(seen, expected).join('\n')}`);
    }
    if (before) for (const broken of brokenLaws(before, seen, step)) throw new Error(`Step ${index + 1}: ${broken}`);
    before = seen;
  });
}

/**
 * What holds whatever the model thinks: input changes by a person's own hand alone, an agency changes nothing that was
 * locked, nothing with an error is accepted, and the log only grows.
 */
export function brokenLaws(before: Seen, after: Seen, step: Step): string[] {
  const isLogKept = before.log.every((line, index) => after.log[index] === line);
  return [
    ...(isLogKept ? [] : ['A line of the log is gone.']),
    ...after.tabs.flatMap((tab, index) => {
      const was = before.tabs[index]!;
      const changed = [0, 1].filter((row) => tab.rows[row] !== was.rows[row]);
      const mayChange = (step.kind === 'fill' || step.kind === 'paste') && step.tab === index && !after.isRefused;
      const isByAgency = 'who' in step && !['coordinator', 'reader'].includes(people[step.who]!.role);
      const isAccepted = tab.strip === 'accepted' && was.strip !== 'accepted';
      return [
        ...(changed.length > 0 && !mayChange ? [`Tab ${index}: input has changed.`] : []),
        ...(isByAgency && changed.some((row) => !was.open.includes(row))
          ? [`Tab ${index}: a locked row changed.`]
          : []),
        ...(isAccepted && hasErrors(tab, index % 4 === 0) ? [`Tab ${index}: accepted with an error.`] : []),
      ];
    }),
  ];
}

function differences(seen: Seen, expected: Seen): string[] {
  const parts = (of: Seen) => ({ isRefused: of.isRefused, log: of.log, ...Object.fromEntries(of.tabs.entries()) });
  const expectedParts: Record<string, unknown> = parts(expected);
  return Object.entries(parts(seen)).flatMap(([name, value]) => {
    const [is, should] = [JSON.stringify(value), JSON.stringify(expectedParts[name])];
    return is === should ? [] : [`${name} is ${is}`, `${name} should be ${should}`];
  });
}
