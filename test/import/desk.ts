import { readOfficeFile } from '../../src/documents/read-office-file';
import type { AppendixCode, Cells } from '../../src/domain/appendices';
import { appendices, blankCells } from '../../src/domain/appendices';
import type { Campaign } from '../../src/domain/campaign';
import type { ImportChoices } from '../../src/domain/import/import-choices';
import { isExpected } from '../../src/domain/import/left-out';
import type { RowTarget } from '../../src/domain/import/match-rows';
import type { ImportPlan } from '../../src/domain/import/plan-import';
import { planImport } from '../../src/domain/import/plan-import';
import type { SourceDocument, SourcePlace } from '../../src/domain/import/source';
import type { TargetTab } from '../../src/domain/import/target-tab';
import type { SubmissionRow } from '../../src/domain/submission';
import { aCampaign } from '../domain/rules/row';

/** Sở Tài chính with three targets and two tasks of the plan, in a campaign of all eight areas. */
export const campaign: Campaign = aCampaign({
  areas: [
    'Công tác chỉ đạo, điều hành CCHC',
    'Cải cách thể chế',
    'Cải cách thủ tục hành chính',
    'Cải cách tổ chức bộ máy',
    'Cải cách chế độ công vụ',
    'Cải cách tài chính công',
    'Xây dựng, phát triển chính quyền điện tử, chính quyền số',
    'Tác động của CCHC đến phát triển kinh tế - xã hội',
  ].map((name, index) => ({ code: `A${index + 1}`, name, order: index + 1 })),
  targets: [
    { id: 'CT1', area: 'A6', name: 'Tỷ lệ giải ngân vốn đầu tư công', unit: '%', plan: 'từ 95% trở lên', lead: 'STC' },
    { id: 'CT2', area: 'A6', name: 'Số đơn vị sự nghiệp tự chủ tăng thêm', unit: 'đơn vị', plan: 'từ 3 đơn vị trở lên', lead: 'STC' },
    { id: 'CT3', area: 'A3', name: 'Tỷ lệ hồ sơ giải quyết đúng hạn', unit: '%', plan: '100%', lead: 'STC' },
  ],
  tasks: [
    { id: 'NV1', area: 'A6', name: 'Xử lý nhà, đất dôi dư sau sáp nhập xã', product: 'Quyết định', lead: 'STC', coordinating: '', deadline: 'Quý IV/2022' },
    { id: 'NV2', area: 'A3', name: 'Rà soát thủ tục hành chính lĩnh vực tài chính', product: 'Báo cáo', lead: 'STC', coordinating: '', deadline: 'Quý III/2022' },
    { id: 'NV3', area: 'A1', name: 'Kiểm tra công tác cải cách hành chính tại 05 sở', product: 'Kết luận', lead: 'STC', coordinating: '', deadline: 'Quý I/2022' },
    { id: 'NV4', area: 'A1', name: 'Kiểm tra công tác cải cách hành chính tại 05 huyện', product: 'Kết luận', lead: 'STC', coordinating: '', deadline: 'Quý I/2022' },
  ],
}); // prettier-ignore

interface TabOptions {
  /** Cells that already stand there, by id of the row. */
  readonly filled?: Readonly<Record<string, Partial<Cells>>>;
  readonly blankRows?: number;
  readonly mayInsert?: boolean;
}

/** The tabs of Sở Tài chính as set-up makes them. */
export function tabs({ filled = {}, blankRows = 3, mayInsert = false }: TabOptions = {}): TargetTab[] {
  return appendices.map((appendix): TargetTab => {
    const { code } = appendix;
    const planned = appendix.assigned === 'none' ? [] : campaign[appendix.assigned];
    const assigned = planned.map(({ id, area, lead, ...cells }, index): SubmissionRow => {
      const areaName = campaign.areas.find((each) => each.code === area)?.name ?? '';
      const own = code === 'PL01' ? { owner: 'Sở Tài chính' } : { lead: 'Sở Tài chính' };
      const all = { ...blankCells, ...cells, ...own, area: areaName, ...filled[id] };
      return { id, row: 9 + index, isAssigned: lead === 'STC', isTouched: filled[id] !== undefined, cells: all };
    });
    const own = Array.from({ length: blankRows }, (_, index) => ({
      id: `STC-${code}-${index + 1}`,
      row: 9 + assigned.length + index,
    }));
    const touched = own.flatMap(({ id, row }): SubmissionRow[] => {
      const cells = filled[id];
      return cells ? [{ id, row, isAssigned: false, isTouched: true, cells: { ...blankCells, ...cells } }] : [];
    });
    const blank = own.filter(({ id }) => filled[id] === undefined);
    return { agency: 'STC', appendix, rows: [...assigned, ...touched], blankRows: blank, mayInsert };
  });
}

export interface Asked extends TabOptions {
  readonly choices?: ImportChoices;
  readonly appendix?: AppendixCode;
}

export function planOf(document: SourceDocument, { choices = {}, appendix, ...options }: Asked = {}): ImportPlan {
  const wanted = tabs(options).filter(({ appendix: { code } }) => (appendix ?? code) === code);
  return planImport(document, wanted, campaign, choices, appendix);
}

/** What would be written, a row a line, then what the officer is to look at. */
export function importOf(bytes: Uint8Array, asked: Asked = {}): string[] {
  const plan = planOf(readOfficeFile(bytes), asked);
  const written = plan.tabs.flatMap(({ tab, rows, placements }) => [
    tab.appendix.code,
    ...rows.map(({ target }) => {
      const cells = placements.filter((each) => each.target === target);
      return `${targetName(target)}: ${cells.map(({ key, value, was }) => `${key}=${shown(value)}${was === '' ? '' : ` (${shown(was)})`}`).join(' | ')}`;
    }),
  ]);
  const open = plan.leftOut.filter((each) => !isExpected(each));
  return [
    ...written,
    ...open.map(({ place, text, reason }) => `! ${reason} ${placeName(place)}: ${text.replaceAll('\n', ' / ')}`),
  ];
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('\n', ' / ') : `#${String(value)}`;
}

export function targetName(target: RowTarget): string {
  return target.kind === 'added' ? `+${target.index + 1}` : target.row.id.replace(/^STC-/, '');
}

export function placeName(place: SourcePlace): string {
  switch (place.kind) {
    case 'table':
      return `T${place.table}.${place.row}.${place.column}`;
    case 'sheet':
      return `${place.sheet}!${place.row}.${place.column}`;
    case 'paragraph':
      return `P${place.paragraph}`;
    case 'part':
      return `${place.part} ${place.number}`;
  }
}
