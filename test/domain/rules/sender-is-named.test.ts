import { senderIsNamed } from '../../../src/domain/rules/sender-is-named';
import type { Sender, Submission } from '../../../src/domain/submission';
import { blankSender } from '../../../src/domain/submission';
import { aCampaign, aRow, aSender, aSubmission } from './row';

const touched = [aRow({ name: 'Rà soát' })];
const faults = (sender: Partial<Sender>, parts: Partial<Submission> = {}) =>
  senderIsNamed.check(aSubmission('PL04', { rows: touched, sender: { ...aSender, ...sender }, ...parts }), aCampaign());

test.each<[string, Partial<Sender>, string]>([
  ['nobody named', blankSender, 'reporter,phone,letterNumber,approver'],
  ['no approver', { approver: '' }, 'approver'],
  ['a telephone number that a formula broke', { phone: '#N/A' }, 'phone'],
  ['a letter number of spaces, no telephone', { letterNumber: ' \u00a0', phone: '' }, 'phone,letterNumber'],
])('raises once, with what is missing, for %s', (_, sender, expected) => {
  expect(faults(sender)).toEqual([{ expected, received: '' }]);
});

test.each<[string, Partial<Sender>, Partial<Submission>]>([
  ['all four named', {}, {}],
  ['a telephone kept as a number', { phone: 239000000 }, {}],
  ['a tab nobody has filled', blankSender, { rows: [aRow({}, { isTouched: false })] }],
  ['a nil return', blankSender, { isNil: true }],
  ['a form that cannot be read', blankSender, { defects: [{ kind: 'keyRowMissing' }] }],
])('keeps silent for %s', (_, sender, parts) => {
  expect(faults(sender, parts)).toEqual([]);
});
