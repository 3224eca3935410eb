import { rules } from '../../../src/domain/rules';
import { sample } from '../../../src/local/play/sample';
import { rowFindings } from './row';
import type { SampleRow } from './sample-rows';
import { sampleCampaign, sampleRows } from './sample-rows';

const findingsOf = ({ appendix, row }: SampleRow) => rowFindings(sampleCampaign, appendix, row);
const inForce = new Set(rules.filter(({ scope }) => scope === 'row').map(({ code }) => code as string));

test('the clean sample raises nothing', () => {
  const lines = sampleRows().flatMap((each) =>
    findingsOf(each).map(({ rule, place }) => `${rule} ${each.sourceId} ${place.column ?? ''}`),
  );
  expect(sampleRows()).toHaveLength(54 + 29 + 40 + 40);
  expect(lines).toEqual([]);
});

test.each(sample.defects)('$onto raises $expect and no other error', ({ onto, expect: expected }) => {
  const found = sampleRows(sample.defects)
    .filter(({ sourceId }) => sourceId === onto)
    .flatMap((each) => findingsOf(each));
  // A row alone cannot show what is twice in the campaign.
  const wanted = expected.filter((code) => inForce.has(code));
  expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(wanted));
  expect(found.filter(({ rule, severity }) => severity === 'error' && !expected.includes(rule))).toEqual([]);
});
