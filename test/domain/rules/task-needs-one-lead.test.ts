import { taskNeedsOneLead } from '../../../src/domain/rules/task-needs-one-lead';
import { blamedColumn } from './row';

test.each([
  ['none', ''],
  ['spaces', ' \u00a0'],
  ['a mark alone', ';'],
  ['two at a semicolon', 'Sở Tài chính; Văn phòng UBND tỉnh'],
  ['two on two lines', 'Báo Hà Tĩnh\nĐài Phát thanh'],
  ['two known at a comma', 'Sở Tài chính, Sở Nội vụ'],
  ['two known at «và»', 'Sở Tài chính và Sở Khoa học và Công nghệ'],
  ['three known', 'STC, SNV và Sở KH&CN'],
  ['two codes at a stroke', 'STC/SNV'],
  ['a known one and a group', 'Sở Nội vụ, Các sở, ngành'],
  ['two known and a mark at the end', 'STC, SNV,'],
  ['an unknown one and a group', 'Sở Y tế, các sở, ngành'],
  ['departments without «các»', 'Sở, ngành, UBND cấp huyện'],
  ['departments as a group', 'Các sở, ngành'],
  ['units as a group', 'CÁC CƠ QUAN, ĐƠN VỊ'],
  ['districts as a group', 'UBND các huyện, thành phố, thị xã'],
  ['a level of government', 'UBND cấp huyện'],
  ['marks alone', '-'],
  ['«nt» as in a table on paper', '- nt -'],
  ['«như trên»', 'Như trên'],
  ['nobody yet', 'Chưa xác định'],
  ['one with another', 'Sở Tài chính phối hợp với Sở Nội vụ'],
  ['one that leads others not in the list', 'Sở Xây dựng chủ trì, phối hợp cùng Công an tỉnh'],
  ['two departments that are not in the list', 'Sở Xây dựng/Sở Tư pháp'],
  ['two of them at a comma, one with «và» in its name', 'Sở Nông nghiệp và Môi trường, Sở Tư pháp'],
  ['a whole branch', 'Toàn ngành'],
  ['all agencies', 'Tất cả các cơ quan'],
  ['each agency', 'Từng đơn vị'],
  ['districts without «các»', 'UBND huyện, thành phố, thị xã'],
  ['communes without «các»', 'UBND xã, phường, thị trấn'],
  ['communes spelled out', 'Uỷ ban nhân dân các xã'],
])('raises for %s', (_, lead) => {
  expect(blamedColumn(taskNeedsOneLead, { lead }, { isAssigned: false })).toBe('lead');
});

test.each([
  ['a name', 'Sở Tài chính'],
  ['a code', 'STC'],
  ['an alias', 'Sở TC'],
  ['an alias with a mark in it', 'Sở KH&CN'],
  ['a name with «và» in it', 'Sở Khoa học và Công nghệ'],
  ['a known name with «các» after a comma', 'Ban Khoa học, các khu công nghệ cao'],
  ['a mark at the end', 'Sở Tài chính;'],
  ['a comma at the end', 'Sở Tài chính,'],
  ['one that is not in the list', 'Sở Y tế'],
  ['one not in the list with a comma in its name', 'Báo Hà Tĩnh, Đài Phát thanh - Truyền hình tỉnh'],
  ['one people’s committee', 'UBND huyện Kỳ Anh'],
  ['a council with «phối hợp» in its name', 'Hội đồng phối hợp phổ biến giáo dục pháp luật'],
  ['a department and one of its places', 'Sở Y tế (cơ sở 2)'],
])('keeps silent for %s', (_, lead) => {
  expect(blamedColumn(taskNeedsOneLead, { lead }, { isAssigned: false })).toBeUndefined();
});

test('keeps silent for a row nobody touched', () => {
  expect(blamedColumn(taskNeedsOneLead, {}, { isAssigned: false, isTouched: false })).toBeUndefined();
});

test('a cell of thousands of marks is read too', () => {
  expect(blamedColumn(taskNeedsOneLead, { lead: 'STC,'.repeat(10_000) })).toBe('lead');
  expect(blamedColumn(taskNeedsOneLead, { lead: `${'STC và '.repeat(10_000)}Sở Y tế` })).toBeUndefined();
});
