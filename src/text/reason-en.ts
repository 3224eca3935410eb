import type { RuleTexts } from './findings-vi';
import { quote } from './quote';
import { isListOfRows, nameReasonParts } from './reason-parts';

const labels = {
  cause: 'a cause',
  document: 'a document',
  number: 'a number',
  date: 'a date',
  quantity: 'a quantity',
  actor: 'the agency concerned',
};

export const reasonEn: RuleTexts = {
  C03: ({ expected, received }) => {
    if (isListOfRows(expected)) {
      return {
        fault: `The reason ${quote(received)} stands in several rows: ${expected}.`,
        remedy: 'Give each target or task a reason of its own.',
        short: 'Same reason in several rows',
      };
    }
    const { found, details, isCauseMissing } = nameReasonParts(expected, labels, 'or');
    const cause = details === '' ? 'the cause' : `the cause, with ${details}`;
    return {
      fault:
        found === ''
          ? `The reason ${quote(received)} is too general.`
          : `The reason ${quote(received)} names ${found} and is still not specific.`,
      remedy: `Please give ${isCauseMissing ? cause : details}.`,
      short: 'Reason is not specific',
    };
  },
};
