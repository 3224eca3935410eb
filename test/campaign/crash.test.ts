import type { LocalGoogle } from '../../src/local/local-google';
import { menu } from '../../src/menu';
import { blank, configured, filled } from './crash/stages';
import { survivesCrashes } from './crash/survives-crashes';
import { coordinator } from './office';

/** Clicks a menu item as the coordinator, without opening the file again, which is half of the time. */
function item(label: string): (google: LocalGoogle) => unknown {
  const entry = menu.flat().find((each) => each.label === label);
  if (!entry) throw new Error(`The menu has no item «${label}».`);
  return (google) => google.run(coordinator, entry.run);
}

const onMenu = [
  ['Dựng chiến dịch', 'the first time', blank],
  ['Dựng chiến dịch', 'the second time', configured],
  ['Kiểm tra toàn bộ', 'of all tabs', filled],
  ['Sửa biểu mẫu', 'of pasted headings', filled],
  ['Tổng hợp', 'of new figures', filled],
  ['Lưu phiên bản', 'of new figures', filled],
  ['Xuất XLSX', 'of new figures', filled],
  ['Xuất CSV', 'of new figures', filled],
  ['Dự thảo Kế hoạch', 'of new figures', filled],
  ['Công văn đôn đốc', 'to who owes anything', filled],
] as const;

for (const [label, what, start] of onMenu) survivesCrashes({ name: `«${label}» ${what}`, start, act: item(label) });
