import type { CellValue } from '../../../src/domain/cell-value';
import type { WorkbookSnapshot } from '../../../src/workbook/read-workbook';
import { sheet, table, workbook } from '../snapshot';

/** A small campaign whose configuration is right; 44875 is 10/11/2022, 44880 is 15/11/2022. */
export const rightTables = {
  campaign: table(`
    | key                 | label               | value                  | hint |
    | Khóa                | Mục                 | Giá trị                | Cách |
    | name                | Tên đợt             | Kế hoạch CCHC          |      |
    | reportYear          | Năm báo cáo         | 2022                   |      |
    | planYear            | Năm kế hoạch        | 2023                   |      |
    | asOfDate            | Ngày chốt           | 44875                  |      |
    | deadline            | Hạn nộp             | 44880                  |      |
    | isDeadlineExclusive | Trước ngày          | TRUE                   |      |
    | coordinatingAgency  | Cơ quan điều phối   | SNV                    |      |
    | province            | Địa phương          | tỉnh Hà Tĩnh           |      |
    | coordinators        | Cán bộ điều phối    | "A@so.vn\\nb@so.vn"    |      |
    | legalBases          | Căn cứ              | "QĐ 1\\nQĐ 2"          |      |
    | holidays            | Ngày nghỉ           | 02/01/2023             |      |
    | folderId            | Thư mục             |                        |      |`),
  agencies: table(`
    | code | name         | aliases        | emails           | areas  | validFrom | validTo | successor |
    | Mã   | Tên          | Tên gọi khác   | Thư              | LV     | Từ        | Đến     | Kế thừa   |
    | SNV  | Sở Nội vụ    | Sở NV          | snv@g.com        | A1; A2 |           |         |           |
    | STC  | Sở Tài chính | "Sở TC; Tài c" | STC@g.com;x@g.vn | A2     |           | 45716   | SNV       |`),
  areas: table(`
    | code | name     | order |
    | Mã   | Tên      | TT    |
    | A2   | Thể chế  | 2     |
    | A1   | Chỉ đạo  | 1     |`),
  targets: table(`
    | id   | area    | name       | unit | plan           | lead  |
    | Mã   | LV      | Chỉ tiêu   | ĐVT  | KH             | CQ    |
    | CT01 | A1      | Đúng hạn   | %    | từ 95% trở lên | SNV   |
    | CT02 | Thể chế | Giải ngân  | %    | 100%           | Sở TC |`),
  tasks: table(`
    | id   | area | name    | product | lead | coordinating | deadline |
    | Mã   | LV   | Nhiệm   | SP      | CT   | PH           | Hạn      |
    | NV01 | A1   | Kiểm tra| Báo cáo | SNV  |              | Quý I    |`),
  lists: table(`
    | list | value | parameter |
    | DM   | GT    | TS        |
    |      |       |           |`),
};

const titles = {
  campaign: 'Chiến dịch',
  agencies: 'Cơ quan',
  areas: 'Lĩnh vực',
  targets: 'Chỉ tiêu giao',
  tasks: 'Nhiệm vụ giao',
  lists: 'Danh mục',
};

export type ConfigurationTables = typeof rightTables;

/** The right configuration with cells changed: `{ 'agencies!D3': '' }`. */
export function configured(changes: Readonly<Record<string, CellValue>> = {}): WorkbookSnapshot {
  const tables = structuredClone(rightTables);
  for (const [place, value] of Object.entries(changes)) {
    const [, name, letter, row] = /^(\w+)!([A-Z])(\d+)$/.exec(place)!;
    tables[name as keyof ConfigurationTables][Number(row) - 1]![letter!.charCodeAt(0) - 65] = value;
  }
  return workbook(
    ...(Object.keys(tables) as (keyof ConfigurationTables)[]).map((kind) => sheet(kind, titles[kind], tables[kind])),
  );
}
