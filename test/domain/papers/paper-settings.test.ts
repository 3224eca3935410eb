import { paperSettings } from '../../../src/domain/papers/paper-settings';
import { campaign } from '../summary/sample';

test('blank settings follow from the province and the collecting office', () => {
  expect(paperSettings(campaign)).toMatchObject({
    superiorOrgan: 'UBND tỉnh Hà Tĩnh',
    letterOrgan: 'Sở Nội vụ',
    letterSymbol: 'SNV',
    planOrgan: ['Ủy ban nhân dân', 'tỉnh Hà Tĩnh'],
    planSymbol: 'KH-UBND',
    placeName: 'Hà Tĩnh',
    appendixNumbers: 'roman',
  });
});

test('what is filled in goes before it, and a blank does not', () => {
  const papers = {
    letterSymbol: 'SNV-CCHC&VTLT',
    planOrgan: [],
    planSymbol: undefined,
    placeName: '',
    appendixNumbers: 'arabic',
  } as const;
  expect(paperSettings({ ...campaign, papers })).toMatchObject({
    letterSymbol: 'SNV-CCHC&VTLT',
    planOrgan: ['Ủy ban nhân dân', 'tỉnh Hà Tĩnh'],
    planSymbol: 'KH-UBND',
    placeName: 'Hà Tĩnh',
    appendixNumbers: 'arabic',
  });
});

test.each([
  ['thành phố Đà Nẵng', 'Đà Nẵng'],
  ['Tỉnh Hà Tĩnh', 'Hà Tĩnh'],
  ['Hà Tĩnh', 'Hà Tĩnh'],
  ['  thành phố  Huế', 'Huế'],
  ['Sa Pa, tỉnh Lào Cai', 'Sa Pa, tỉnh Lào Cai'],
])('papers of %s are dated in %s', (province, placeName) => {
  expect(paperSettings({ ...campaign, province }).placeName).toBe(placeName);
});
