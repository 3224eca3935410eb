import type { AppendixCode, Cells } from '../../../src/domain/appendices';
import { agencyIsKnown } from '../../../src/domain/rules/agency-is-known';
import { aCampaign, aRow } from './row';

const STTTT = { code: 'STTTT', name: 'Sở Thông tin và Truyền thông', aliases: ['Sở TT&TT'], emails: [], areas: [] };
const campaign = aCampaign({
  agencies: [...aCampaign().agencies, { ...STTTT, successor: 'Sở Khoa học và Công nghệ (mới)' }],
});

function fault(appendix: AppendixCode, cells: Partial<Cells>, isAssigned = false) {
  const row = aRow(cells, { isAssigned });
  const rule = agencyIsKnown.find(({ appendices }) => appendices.includes(appendix));
  return rule?.check(row.cells, campaign, row);
}

test.each<[string, AppendixCode, Partial<Cells>, string, string, string]>([
  ['an owner of no list', 'PL01', { owner: 'Sở Y tế' }, 'owner', '', 'Sở Y tế'],
  ['a mistyped owner', 'PL01', { owner: 'Sở Tài chánh' }, 'owner', 'Sở Tài chính', 'Sở Tài chánh'],
  ['a lead of no list', 'PL04', { lead: 'Thanh tra tỉnh' }, 'lead', '', 'Thanh tra tỉnh'],
  ['a lead without marks', 'PL02', { lead: 'so noi vu' }, 'lead', 'Sở Nội vụ', 'so noi vu'],
  ['the second of two leads', 'PL04', { lead: 'STC; Sở Nộii vụ' }, 'lead', 'Sở Nội vụ', 'Sở Nộii vụ'],
  [
    'a mistyped helper',
    'PL04',
    { lead: 'STC', coordinating: 'Sở Nội vụ; Sở Thông tin Truyền thông' },
    'coordinating',
    'Sở Thông tin và Truyền thông',
    'Sở Thông tin Truyền thông',
  ],
  [
    'a mistyped helper between commas',
    'PL02',
    { coordinating: 'STC, Bưu điện tỉnh, Sở Tài chánh' },
    'coordinating',
    'Sở Tài chính',
    'Sở Tài chánh',
  ],
  ['the lead before the helper', 'PL04', { lead: 'Sở Y tế', coordinating: 'Sở Tài chánh' }, 'lead', '', 'Sở Y tế'],
])('raises for %s', (_, appendix, cells, column, expected, received) => {
  expect(fault(appendix, cells)).toEqual({ column, expected, received });
});

test.each<[string, AppendixCode, Partial<Cells>]>([
  ['a code', 'PL04', { lead: 'STC' }],
  ['a name in capitals', 'PL04', { lead: 'SỞ TÀI CHÍNH' }],
  ['an alias', 'PL01', { owner: 'Sở TT & TT' }],
  ['the province behind a name', 'PL04', { lead: 'Sở Nội vụ tỉnh Hà Tĩnh' }],
  ['a successor', 'PL04', { lead: 'Sở Khoa học và Công nghệ (mới)' }],
  ['a group', 'PL04', { coordinating: 'Các sở, ban, ngành; UBND các huyện' }],
  ['a group for a lead, which P01 tells', 'PL04', { lead: 'Các sở, ngành' }],
  ['known names at commas', 'PL02', { coordinating: 'STC, Sở Nội vụ và Sở KH&CN' }],
  ['helpers from outside the campaign', 'PL04', { coordinating: 'Kho bạc Nhà nước tỉnh, Công an tỉnh' }],
  ['blank cells', 'PL01', { owner: ' ' }],
])('keeps silent for %s', (_, appendix, cells) => {
  expect(fault(appendix, cells)).toBeUndefined();
});

test('keeps silent for what the plan fills', () => {
  expect(fault('PL02', { lead: 'Sở Y tế', coordinating: 'Sở Tài chánh' }, true)).toBeUndefined();
  expect(fault('PL01', { owner: 'Sở Y tế' }, true)).toBeUndefined();
});

test('there is one for each appendix that names agencies', () => {
  expect(agencyIsKnown.flatMap(({ appendices }) => appendices)).toEqual(['PL01', 'PL02', 'PL04']);
});
