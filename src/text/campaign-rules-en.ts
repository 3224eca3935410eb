import type { RuleTexts } from './findings-vi';
import { quote } from './quote';

/** Words of the rules that look across rows, tabs and agencies. */
export const campaignRulesEn: RuleTexts = {
  C17: ({ expected, received }) => ({
    fault: `For this target another agency reports ${expected}; the form says ${quote(received)}.`,
    remedy: 'The two agencies agree on the figure and enter the same result.',
    short: 'Another agency has another value',
  }),
  C18: ({ expected, received }) => ({
    fault: `The target belongs to ${quote(expected)} but ${quote(received)} reports it.`,
    remedy: 'Hand the figure to its owner, or ask the coordinating agency to mend the tab «Chỉ tiêu giao».',
    short: 'Target of another agency',
  }),
  N06: ({ expected, received }) => ({
    fault: `Task ${quote(received)} is to be carried on but is not in the framework of ${quote(expected)}.`,
    remedy: 'Add the task to appendix 04 and name its id under «Ghi chú».',
    short: 'Not carried on in appendix 04',
  }),
  K01: ({ expected }) => ({
    fault: `No task is proposed in the area ${quote(expected)}.`,
    remedy: 'Add at least one paragraph of this area to section II.',
    short: 'No task in an area',
  }),
  K02: ({ appendix, expected, received }) =>
    appendix === 'PL03'
      ? {
          fault: `The task ${quote(received)} is not in the framework of appendix 04, area ${quote(expected)}.`,
          remedy: 'Add the task to appendix 04, or remove this paragraph.',
          short: 'Not in appendix 04',
        }
      : {
          fault: `The task ${quote(received)} is not in section II of appendix 03, area ${quote(expected)}.`,
          remedy: 'Add a paragraph about it to appendix 03, or remove it from the framework.',
          short: 'Not in appendix 03',
        },
  K04: ({ expected }) => ({
    fault: `The text is almost the same as last year's: ${quote(expected)}.`,
    remedy: 'See whether the task still fits; if so, say what is new.',
    short: 'Almost the same as last year',
  }),
  P08: ({ received }) => ({
    fault: `The coordinating agency ${quote(received)} has not sent appendix 04 and so has not been heard.`,
    remedy: 'Talk with that agency before the summary is made.',
    short: 'Coordinating agency not heard',
  }),
  P09: ({ expected, received }) => ({
    fault: `The same task is claimed by several agencies: ${quote(expected)}; the words in common are ${quote(received)}.`,
    remedy: 'Agree on one agency to lead.',
    short: 'Same task, another lead',
  }),
  P10: ({ expected, received }) => ({
    fault: `The agency ${quote(expected)} proposes a task for ${quote(received)} to lead.`,
    remedy: 'The other agency has to confirm it, or to propose it itself.',
    short: 'Led by another agency',
  }),
  P13: ({ expected }) => ({
    fault: `The criterion ${quote(expected)} lost points but no task mends it.`,
    remedy: 'Add a task to appendix 04, or name the criterion under «Ghi chú» of the task that does.',
    short: 'Lost criterion not addressed',
  }),
  P15: ({ expected, received }) => ({
    fault: `The agency ${quote(received)} ends before the deadline${expected === '' ? '' : `; its successor is ${quote(expected)}`}.`,
    remedy: 'Name the successor, or set a deadline before that day.',
    short: 'Agency ends before the deadline',
  }),
  P16: ({ expected }) => ({
    fault: `The target ${quote(expected)} is unmet but no task in its area mends it.`,
    remedy: 'Add to appendix 04 a task that the agency leads.',
    short: 'Unmet target without a task',
  }),
};
