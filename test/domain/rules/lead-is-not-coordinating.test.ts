import { leadIsNotCoordinating } from '../../../src/domain/rules/lead-is-not-coordinating';
import { blamedColumn } from './row';

test.each<[string, string, string]>([
  ['the same name', 'Sở Tài chính', 'Sở Nội vụ; Sở Tài chính'],
  ['its code', 'Sở Tài chính', 'STC'],
  ['its alias', 'STC', 'Sở Nội vụ, Sở TC'],
  ['a name not in the list', 'Sở Y tế', 'các sở; sở  y tế'],
  ['another way to place a tone', 'Uỷ ban MTTQ', 'Ủy ban MTTQ'],
  ['one of several leads', 'Sở Nội vụ; Sở Tài chính', 'Sở Tài chính'],
])('raises for %s', (_, lead, coordinating) => {
  expect(blamedColumn(leadIsNotCoordinating, { lead, coordinating })).toBe('coordinating');
});

test.each<[string, string, string]>([
  ['others', 'Sở Tài chính', 'Sở Nội vụ; Sở Y tế'],
  ['a group', 'Các sở, ngành', 'Các sở, ngành'],
  ['two that the campaign does not know', 'Bưu điện tỉnh', 'Điện lực tỉnh'],
  ['one that it knows, and one that it does not', 'Bưu điện tỉnh', 'Sở Tài chính'],
  ['a longer name', 'Sở Tài chính', 'Trường Sở Tài chính'],
  ['no lead', '', 'Sở Nội vụ;'],
  ['none', 'Sở Tài chính', ''],
])('keeps silent for %s', (_, lead, coordinating) => {
  expect(blamedColumn(leadIsNotCoordinating, { lead, coordinating })).toBeUndefined();
});
