import fc from 'fast-check';
import { appendices } from '../../../src/domain/appendices';
import { checkCompleteness } from '../../../src/domain/check-completeness';
import type { Submission } from '../../../src/domain/submission';
import { sample } from '../../../src/local/play/sample';
import { sampleCampaign, sampleRows } from './sample-rows';
import { aSubmission } from './row';

/** The area is what the agency picks from the list of its tab; the rows of the sample carry it by their source. */
const areaOf = new Map([...sample.proposals, ...sample.tasks, ...sample.targets].map(({ id, area }) => [id, area]));
const campaign = {
  ...sampleCampaign,
  areas: [...new Set(areaOf.values())].map((code, order) => ({ code, name: code, order })),
};

function submissionsOf(defects: Parameters<typeof sampleRows>[0]): Submission[] {
  const rows = sampleRows(defects);
  return sample.agencies.flatMap(({ code }) =>
    appendices.map((appendix) => {
      const mine = rows.filter((each) => each.appendix === appendix.code && isOf(code, each.row.id));
      return aSubmission(appendix.code, {
        agency: code,
        rows: mine.map(({ row, sourceId }) => {
          const area = areaOf.get(sourceId.replace('outline:', '')) ?? '';
          return { ...row, cells: { ...row.cells, area } };
        }),
      });
    }),
  );
}

function isOf(agency: string, id: string): boolean {
  const planned = [...sample.targets, ...sample.tasks].find((each) => each.id === id);
  return planned ? planned.lead === agency : id.startsWith(`${agency}-`);
}

test('the clean campaign raises no error and no warning across its tabs', () => {
  expect(checkCompleteness(campaign, submissionsOf([])).map(({ rule, place }) => `${rule} ${place.rowId}`)).toEqual([]);
});

test('the task given to two leads raises P09, and only it does', () => {
  const found = checkCompleteness(campaign, submissionsOf(sample.defects)).filter(({ rule }) => rule === 'P09');
  expect(found.map(({ agency, place }) => `${agency} ${place.column}`)).toEqual(['VPUB lead']);
});

test('the order of the submissions changes nothing', () => {
  const submissions = submissionsOf(sample.defects);
  const usual = checkCompleteness(campaign, submissions);
  fc.assert(
    fc.property(fc.shuffledSubarray(submissions, { minLength: submissions.length }), (others) => {
      expect(checkCompleteness(campaign, others)).toEqual(usual);
    }),
    { numRuns: 5 },
  );
});
