import { mkdirSync, writeFileSync } from 'node:fs';
import type { LocalGoogle } from '../local-google';
import type { Say } from './play-campaign';
import { playCampaign } from './play-campaign';

/**
 * Plays the whole campaign, writes what was exported into `out`, and says what was made.
 *
 * @param code of the bundle, whose size is told
 * @param isJson whether one line of JSON is all that is said
 */
export function playOnce(google: LocalGoogle, say: Say, code: string, isJson: boolean): void {
  const { exportId, planId, ...played } = playCampaign(google, say);
  mkdirSync('out', { recursive: true });
  const exports = [
    { path: 'out/tong-hop.xlsx', bytes: google.fileBytes(exportId), what: 'Bảng tổng hợp do «Xuất XLSX» lập' },
    {
      path: 'out/so-lam-viec.xlsx',
      bytes: google.exportXlsx(google.spreadsheetId),
      what: 'Cả sổ làm việc, tải xuống dạng .xlsx',
    },
    { path: 'out/du-thao-ke-hoach.docx', bytes: google.fileBytes(planId), what: 'Dự thảo Kế hoạch năm sau' },
  ];
  for (const { path, bytes } of exports) writeFileSync(path, bytes);

  const result = { ...played, exports: exports.map(({ path }) => path), bundleBytes: Buffer.byteLength(code) };
  if (isJson) console.log(JSON.stringify(result));
  else say(table(result, exports));
}

function table(
  result: {
    tabs: number;
    submissions: number;
    versions: readonly { number: number; sha256: string }[];
    comparison: string;
    bundleBytes: number;
  },
  exports: readonly { path: string; what: string }[],
): string {
  const lines: [string, string][] = [
    ['Tab trong sổ', `${result.tabs}, trong đó ${result.submissions} biểu`],
    ...result.versions.map(({ number, sha256 }): [string, string] => [
      `Phiên bản ${number}`,
      `SHA-256 ${sha256.slice(0, 16)}…`,
    ]),
    ['Hai phiên bản', result.comparison],
    ...exports.map(({ path, what }): [string, string] => [path, what]),
    ['build/out/Code.js', `${result.bundleBytes} byte, đúng tệp được đẩy lên Google`],
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  return ['', 'Đã lập:', ...lines.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`)].join('\n');
}
