import type { CellValue } from '../../domain/cell-value';
import { thresholds } from '../../domain/rule-settings';
import type { ConfigurationKind } from '../sheet-kind';
import type { CampaignField } from './campaign-fields';
import { campaignFields } from './campaign-fields';
import { listNames } from './list-names';

/**
 * What a new configuration tab already holds, so that the officer only changes it. The eight areas are those of the
 * ministry's index of administrative reform, in its order; the letter's footnote leaves out the sixth.
 */
export function initialRows(kind: ConfigurationKind, folderId: string): readonly (readonly CellValue[])[] {
  switch (kind) {
    case 'campaign':
      return campaignFields.map((field: CampaignField) => [
        field.key,
        field.label,
        initialValues(folderId)[field.key] ?? field.usual ?? '',
        field.hint,
      ]);
    case 'areas':
      return areaNames.map((name, index) => [`A${index + 1}`, name, index + 1]);
    case 'lists':
      return [
        ...units.map((unit) => [listNames.units, unit, '']),
        ...Object.entries(thresholds).map(([code, { usual }]) => [listNames.rules, code, usual]),
      ];
    case 'agencies':
    case 'targets':
    case 'tasks':
      return [];
  }
}

function initialValues(folderId: string): Readonly<Record<string, CellValue>> {
  return { isDeadlineExclusive: true, folderId };
}

const areaNames = [
  'Công tác chỉ đạo, điều hành cải cách hành chính',
  'Cải cách thể chế',
  'Cải cách thủ tục hành chính',
  'Cải cách tổ chức bộ máy hành chính nhà nước',
  'Cải cách chế độ công vụ',
  'Cải cách tài chính công',
  'Xây dựng, phát triển chính quyền điện tử, chính quyền số',
  'Tác động của cải cách hành chính đến phát triển kinh tế - xã hội',
];

const units = ['%', 'điểm', 'thứ hạng', 'thủ tục', 'hồ sơ', 'văn bản', 'đơn vị'];
