import { appendices, appendixOf } from '../domain/appendices';
import { verdictLabels } from '../domain/verdict';
import { campaignRulesEn } from './campaign-rules-en';
import type { FindingTexts } from './findings-vi';
import { formDefectsEn } from './form-defects-en';
import { quote } from './quote';
import { reasonEn } from './reason-en';
import { rowRulesEn } from './row-rules-en';
import { tabRulesEn } from './tab-rules-en';

const rules: FindingTexts['rules'] = {
  ...reasonEn,
  ...rowRulesEn,
  ...tabRulesEn,
  ...campaignRulesEn,
  S01: ({ appendix }) => ({
    fault: `${appendixOf[appendix].label} is missing; the letter asks for all ${appendices.length} appendices.`,
    remedy: 'Fill in the form, or tick «Không có nội dung» if the agency has nothing to report.',
    short: 'Nothing entered',
  }),
  S03: ({ expected, received }) => ({
    fault:
      received === ''
        ? `The as-of date is blank; the letter asks for data up to ${expected}.`
        : `The data are not as of ${expected}; the form says ${quote(received)}.`,
    remedy: `Bring the results up to ${expected} and enter that day under «Số liệu đến ngày».`,
    short: 'Not the as-of date asked for',
  }),
  C01: ({ expected }) => ({
    fault: `No agency has reported target ${expected}.`,
    remedy: 'Enter the result and the verdict of this target.',
    short: 'Target not reported',
  }),
  C02: () => ({
    fault: 'An unmet target needs a specific reason.',
    remedy: 'Give the cause, a document, a quantity or a date.',
    short: 'No specific reason',
  }),
  C04: () => ({
    fault: 'There is no result.',
    remedy: `Enter the result as of the as-of date, or choose the verdict «${verdictLabels.unpublished}».`,
    short: 'No result',
  }),
  C06: ({ expected, received }) => ({
    fault: `By the numbers the verdict is ${quote(expected)}; the form ${received === '' ? 'leaves it blank' : `says ${quote(received)}`}.`,
    remedy: 'Choose the verdict that agrees, or mend the result if it was entered wrongly.',
    short: 'Verdict disagrees with the numbers',
  }),
  C12: ({ received }) =>
    received === ''
      ? {
          fault: 'No target is proposed for the plan year.',
          remedy: 'Enter a proposed value, or «Đề nghị bỏ» with a reason.',
          short: 'No target proposed',
        }
      : {
          fault: 'A target to be dropped needs a reason.',
          remedy: 'Give the reason under «Lý do không hoàn thành» or «Ghi chú».',
          short: 'Dropped without a reason',
        },
  N01: ({ expected }) => ({
    fault: `Task ${expected} has not been assessed.`,
    remedy: 'Enter the result and choose the verdict of this task.',
    short: 'Task not assessed',
  }),
  N02: ({ received }) => ({
    fault:
      received === ''
        ? 'An unmet task needs a specific reason.'
        : `A task past its deadline ${quote(received)} needs a specific reason.`,
    remedy: 'Give the cause, a document, a quantity or a date.',
    short: 'No specific reason',
  }),
  P01: ({ received }) => ({
    fault: `Exactly one agency must lead; the form ${received === '' ? 'leaves it blank' : `says ${quote(received)}`}.`,
    remedy:
      received === ''
        ? 'Name the one agency that answers for the task.'
        : 'Keep one agency by name and move the others to «Cơ quan phối hợp».',
    short: 'Exactly one agency must lead',
  }),
  P02: () => ({
    fault: 'There is no deadline.',
    remedy: 'Enter the month, quarter or day of the plan year by which it is done.',
    short: 'No deadline',
  }),
  P05: () => ({
    fault: 'There is no product.',
    remedy: 'Name a product that can be counted: a kind of document, a quantity, a finished item.',
    short: 'No product',
  }),
};

export const findingsEn: FindingTexts = { rules, defects: formDefectsEn };
