import { senderFields } from '../domain/submission';
import type { RuleTexts } from './findings-vi';
import { quote } from './quote';

const senderLabels = {
  reporter: 'the reporter',
  phone: 'the telephone',
  letterNumber: 'the number of the covering letter',
  approver: 'the leader who approved it',
};

/** Words of the rules that look at one tab as a whole. */
export const tabRulesEn: RuleTexts = {
  S02: ({ expected, received }) => {
    const [lastDay = '', days = ''] = expected.split(',');
    return {
      fault: `The form was submitted on ${quote(received)}, ${days} days late; the last day in time was ${lastDay}.`,
      remedy: 'Give the reason in the covering letter, or ask the coordinating agency for more time.',
      short: 'Submitted late',
    };
  },
  S04: ({ expected }) => {
    const blank = new Set(expected.split(','));
    const names = senderFields.filter((field) => blank.has(field)).map((field) => senderLabels[field]);
    return {
      fault: `The form does not name ${names.join(', ')}.`,
      remedy: 'Fill in the cells beside these labels at the top of the form.',
      short: 'Sender not named',
    };
  },
  P14: ({ expected, received }) => ({
    fault: `Tasks fall due in the last quarter of the plan year: ${quote(received)}, more than ${quote(expected)}.`,
    remedy: 'Set an earlier deadline for the tasks that can be done before.',
    short: 'Tasks fall due at the end of the year',
  }),
};
