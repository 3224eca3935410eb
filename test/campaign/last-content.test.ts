import type { LocalGoogle } from '../../src/local/local-google';
import { agency, filled } from './crash/stages';
import { click, coordinator, type, values } from './office';

const label = 'So sánh với phiên bản gần nhất';

const propertiesOf = (google: LocalGoogle) => google.globals(coordinator).PropertiesService.getDocumentProperties();

/** What the comparison says, how many heavy calls it took, and the tab. */
function compare(google: LocalGoogle): { message: string; calls: number; drawn: unknown } {
  google.meter.reset();
  const { message } = click(google, label);
  return { message, calls: google.meter.heavyCalls(), drawn: values(google, 'So sánh') };
}

/** Hostile text is in the last version, which is then another content than what stands there. */
function changed(): LocalGoogle {
  const google = filled().fork();
  type(google, agency.email, 'STC·PL01', 'CT32', 'reason', '=1+1 <b>\u202Eế 👩‍👩‍👧 𡨸 ]]>');
  click(google, 'Lưu phiên bản');
  type(google, agency.email, 'STC·PL01', 'CT32', 'reason', 'Chậm mặt bằng');
  return google;
}

const kept = compare(changed().fork());

it('asks nothing of Drive where the last version is kept beside the workbook', () => {
  expect(kept.calls).toBe(2);
  expect(kept.message).toMatch(/phiên bản 2 với số liệu hiện nay: thêm 0 dòng, bớt 0 dòng, sửa 1 dòng/);
});

test.each<[name: string, spoil: (properties: ReturnType<typeof propertiesOf>) => void]>([
  ['is gone', (properties) => properties.deleteProperty('phuluc.version.last')],
  ['has lost a part', (properties) => properties.deleteProperty('phuluc.version.last.0')],
  ['is of another version', (properties) => properties.setProperty('phuluc.version.last', `${'0'.repeat(64)} 1`)],
  ['was changed by hand', (properties) => properties.setProperty('phuluc.version.last.0', 'AAAA')],
  ['is no number of parts', (properties) => properties.setProperty('phuluc.version.last', 'x y z')],
])('says the same by one call more where what is kept %s, and keeps it again', (_, spoil) => {
  const google = changed();
  spoil(propertiesOf(google));
  expect(compare(google)).toEqual({ ...kept, calls: 3 });
  type(google, agency.email, 'STC·PL01', 'CT32', 'reason', 'Chậm vốn');
  expect(compare(google).calls).toBe(2);
});
