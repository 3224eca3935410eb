import type { AppendixCode } from '../domain/appendices';
import { appendices } from '../domain/appendices';

/** The configuration, in the order an officer fills it. */
export const configurationKinds = ['campaign', 'agencies', 'areas', 'targets', 'tasks', 'lists'] as const;
export type ConfigurationKind = (typeof configurationKinds)[number];

/** What a tab is, as its developer metadata says; its name and place are the officer's to change. */
export type SheetKind =
  | ConfigurationKind
  | 'progress'
  | 'findings'
  | 'figures'
  | 'audit'
  | 'versions'
  | 'review'
  | 'comparison'
  | 'rollOver'
  | `summary:${AppendixCode}`
  | `submission:${string}:${AppendixCode}`;

/** The metadata key under which a tab carries its kind. */
export const SHEET_KIND_KEY = 'phuluc.sheet';

export function submissionKind(agency: string, appendix: AppendixCode): SheetKind {
  return `submission:${agency}:${appendix}`;
}

/** Names the add-on gives; the officer may change them afterwards. */
export const sheetTitles: Readonly<Record<Exclude<SheetKind, `submission:${string}`>, string>> = {
  campaign: 'Chiến dịch',
  agencies: 'Cơ quan',
  areas: 'Lĩnh vực',
  targets: 'Chỉ tiêu giao',
  tasks: 'Nhiệm vụ giao',
  lists: 'Danh mục',
  progress: 'Tiến độ',
  findings: 'Kiểm tra',
  'summary:PL01': 'Tổng hợp PL01',
  'summary:PL02': 'Tổng hợp PL02',
  'summary:PL03': 'Tổng hợp PL03',
  'summary:PL04': 'Tổng hợp PL04',
  figures: 'Số liệu',
  audit: 'Nhật ký',
  versions: 'Phiên bản',
  review: 'Rà soát',
  comparison: 'So sánh',
  rollOver: 'Kết chuyển',
};

/** The tabs the add-on writes and agencies only read, in the order they are made. */
export const reportKinds = [
  'progress',
  'findings',
  ...appendices.map(({ code }) => `summary:${code}` as const),
  'figures',
  'review',
  'audit',
  'versions',
  'comparison',
] as const;
export type ReportKind = (typeof reportKinds)[number];

/**
 * The id to give a new tab: the same for the same kind, so that a repeated request fails whole instead of making a
 * second tab; moved on where another tab has it. 31 bits of FNV-1a, never 0.
 */
export function freeSheetId(kind: SheetKind, taken: ReadonlySet<number>): number {
  for (let attempt = 0; ; attempt++) {
    let hash = 0x811c9dc5;
    for (const letter of `${kind}#${attempt}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
    const sheetId = hash & 0x7fffffff;
    if (sheetId > 0 && !taken.has(sheetId)) return sheetId;
  }
}
