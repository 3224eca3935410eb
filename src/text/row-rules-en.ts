import { verdictLabels } from '../domain/verdict';
import type { RuleTexts } from './findings-vi';
import { quote } from './quote';

/** Words of the rules that read the content of one row. */
export const rowRulesEn: RuleTexts = {
  S06: ({ expected, received }) => ({
    fault: `The text ${quote(received)} is in an old code page, is not composed Unicode, or holds odd characters.`,
    remedy: `Type it again in composed Unicode; it may be meant as ${quote(expected)}.`,
    short: 'Not composed Unicode',
  }),
  S07: ({ expected, received }) => ({
    fault: `The name ${quote(received)} is not in the campaign's list of agencies.`,
    remedy:
      expected === ''
        ? 'Check the name, or ask the coordinating agency to add it to the list.'
        : `Write it as the list does; it may be meant as ${quote(expected)}.`,
    short: 'Agency not in the list',
  }),
  C05: ({ expected, received }) => ({
    fault: `The result ${quote(received)} is not in the unit of the target (${quote(expected)}).`,
    remedy: 'Enter the result as a number in the unit of the target.',
    short: 'Result in another unit',
  }),
  C07: ({ expected, received }) => ({
    fault: `The percentage ${quote(received)} is out of its range (${quote(expected)}).`,
    remedy: 'Check the figures and how the percentage was worked out.',
    short: 'Percentage out of range',
  }),
  C08: ({ expected, received }) => ({
    fault: `The percentage ${quote(received)} does not agree with its fraction (${quote(expected)}).`,
    remedy: 'Work the percentage out again, or mend the fraction.',
    short: 'Percentage is not the fraction',
  }),
  C09: ({ expected, received }) => ({
    fault: `The number ${quote(received)} has more than one reading, or is kept as text.`,
    remedy: `Enter it as a number with a comma before its decimals; it may be ${quote(expected)}.`,
    short: 'Number not clear',
  }),
  C10: ({ expected, received }) => ({
    fault: `The index ${quote(expected)} has not been published; the form says ${quote(received)}.`,
    remedy: `Choose the verdict «${verdictLabels.unpublished}» and tell the latest figure under «Lý do không hoàn thành».`,
    short: 'Index not published yet',
  }),
  C11: () => ({
    fault: 'The target grows until the end of the year, and has no estimate for the whole of it.',
    remedy: 'Enter the estimate under «Ước cả năm».',
    short: 'No estimate for the year',
  }),
  C13: ({ received }) => ({
    fault: `The proposed target ${quote(received)} cannot be measured.`,
    remedy: 'Enter a number and its unit, for example «từ 95% trở lên».',
    short: 'Proposed target not measurable',
  }),
  C14: ({ expected, received }) => ({
    fault: `The proposed target ${quote(received)} is behind both the plan and the result of this year (${quote(expected)}).`,
    remedy: 'Raise the proposed target, or explain it under «Ghi chú».',
    short: 'Proposal behind this year',
  }),
  C15: ({ expected, received }) => ({
    fault: `This year the target reached only ${quote(expected)}, and ${quote(received)} is proposed.`,
    remedy: 'Explain under «Ghi chú» why it can be reached, or propose less.',
    short: 'Proposal may not be feasible',
  }),
  C16: ({ expected, received }) => ({
    fault: `The target for next year still uses the old term ${quote(received)}.`,
    remedy: `Enter the term of now (${quote(expected)}) beside the proposal or under «Ghi chú».`,
    short: 'Old term',
  }),
  C19: ({ expected }) => ({
    fault: `The target names no level of government; the plan has one for each (${quote(expected)}).`,
    remedy: 'Name the province, the district or the commune in the target.',
    short: 'No level of government',
  }),
  N03: ({ received }) => ({
    fault: `The task is done but its product is not named; the result ${received === '' ? 'is blank' : `says ${quote(received)}`}.`,
    remedy: 'Enter the kind, number and date of the document, or the quantity done.',
    short: 'Product not named',
  }),
  N04: ({ expected, received }) => ({
    fault: `The planned product is ${quote(expected)}; the result is only ${quote(received)}.`,
    remedy: 'Enter the document that was issued, or choose the verdict that fits.',
    short: 'Not the planned product',
  }),
  N05: ({ expected, received }) => ({
    fault: `The deadline ${quote(received)} of the task has passed on ${quote(expected)}.`,
    remedy: `Choose «${verdictLabels.met}» or «${verdictLabels.unmet}»; an unmet task needs a reason.`,
    short: 'Deadline has passed',
  }),
  N07: ({ received }) => ({
    fault: `The reason ${quote(received)} does not name the document awaited.`,
    remedy: 'Name the document, its issuer and the day it was asked for.',
    short: 'Awaited document not named',
  }),
  N08: ({ expected, received }) => ({
    fault: `The day ${quote(received)} in the result is out of the period reported (${quote(expected)}).`,
    remedy: 'Check the date of the document, or choose another verdict.',
    short: 'Date out of the period',
  }),
  K03: ({ received }) => ({
    fault: `The basis ${quote(received)} is not cited in full.`,
    remedy: 'On first mention give the kind, number, date, issuer and subject of the document.',
    short: 'Basis not cited in full',
  }),
  P03: ({ received }) => ({
    fault: `The deadline ${quote(received)} cannot be checked.`,
    remedy:
      'Enter a month, quarter or day of the plan year; work without end needs a product in numbers or for each period.',
    short: 'Deadline cannot be checked',
  }),
  P04: ({ expected, received }) => ({
    fault: `The deadline ${quote(received)} is out of the plan year ${quote(expected)}.`,
    remedy: 'Enter a deadline in the plan year; if the work goes on, write «kéo dài sang năm sau» under «Ghi chú».',
    short: 'Deadline out of the plan year',
  }),
  P06: ({ received }) => ({
    fault: `The product is not specific: ${quote(received)}.`,
    remedy: 'Name the kind of document and its subject, a quantity, or a finished item.',
    short: 'Product not specific',
  }),
  P07: ({ received }) => ({
    fault: `The lead agency is also among those that coordinate: ${quote(received)}.`,
    remedy: 'Remove the lead agency from «Cơ quan phối hợp».',
    short: 'Lead is also coordinating',
  }),
  P11: ({ received }) => ({
    fault: `The money has no clear amount or source; the form says ${quote(received)}.`,
    remedy: 'Enter the amount (million dong) as a number and its source under «Ghi chú».',
    short: 'Amount or source of money not clear',
  }),
  P12: ({ expected, received }) => ({
    fault: `The task may belong to the area ${quote(expected)}; the form says ${quote(received)}.`,
    remedy: 'Check it and choose the area that fits the task.',
    short: 'Area may be wrong',
  }),
};
