import { unzipSync } from 'fflate';
import { createLocalGoogle } from './create-local-google';
import type { Bundle } from './local-google';

/** As `findingsOfFile` of the bundle answers; what it says is the bundle's, here it is only printed. */
interface Finding {
  readonly agency: string;
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly fault: string;
  readonly remedy: string;
}

interface FileCheck {
  readonly submissions: number;
  readonly findings: readonly Finding[];
}

type Answer = { readonly ok: true; readonly result: FileCheck } | { readonly ok: false; readonly message: string };

/** What is printed, and how the program ends: 0 clean, 1 findings, 2 unreadable. */
export interface Printed {
  readonly exitCode: 0 | 1 | 2;
  readonly text: string;
}

const OWNER = 'kiem-tra@tep.example';

const UNREADABLE =
  'Tệp không đọc được: không phải tệp .xlsx hoặc đã hỏng. Tải lại sổ làm việc dạng .xlsx rồi kiểm tra lại.';
const TOO_LARGE = 'Tệp quá lớn so với một sổ làm việc. Tải lại sổ làm việc dạng .xlsx rồi kiểm tra lại.';
const LOCKED = 'Tệp có mật khẩu hoặc là tệp .xls kiểu cũ. Mở tệp, bỏ mật khẩu, lưu lại dạng .xlsx rồi kiểm tra lại.';

/** How files of old Office begin, and new ones with a password, which are wrapped in one. */
const OLE_MARK = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** More than any campaign's workbook has; `unzipped` sizes are as the archive declares them, and hucre holds it to them. */
const MOST_BYTES = { zipped: 50_000_000, unzipped: 400_000_000 };

/**
 * Checks an .xlsx with the bundle's own rules, in a host that lives in memory and is forgotten.
 *
 * @param now decides what is late
 */
export function checkFile(bytes: Uint8Array, bundle: Bundle, { isJson, now }: { isJson: boolean; now: Date }): Printed {
  const answer = answerOf(bytes, bundle, now);
  if (!answer.ok) return { exitCode: 2, text: isJson ? JSON.stringify({ error: answer.message }) : answer.message };
  const { findings, submissions } = answer.result;
  return {
    exitCode: findings.length > 0 ? 1 : 0,
    text: isJson
      ? JSON.stringify(answer.result)
      : [...findings.map(inWords), summary(findings, submissions)].join('\n'),
  };
}

function answerOf(bytes: Uint8Array, bundle: Bundle, clock: Date): Answer {
  const reason = refusal(bytes);
  if (reason !== undefined) return { ok: false, message: reason };
  try {
    const google = createLocalGoogle({ users: [{ email: OWNER, role: 'owner' }], clock, bundle, xlsx: bytes });
    return google.callServer(OWNER, 'findingsOfFile') as Answer;
  } catch {
    return { ok: false, message: UNREADABLE };
  }
}

/** Why a file is not even looked into; `undefined` where it may be. */
function refusal(bytes: Uint8Array): string | undefined {
  if (OLE_MARK.equals(bytes.subarray(0, OLE_MARK.length))) return LOCKED;
  if (bytes.length > MOST_BYTES.zipped) return TOO_LARGE;
  let unzipped = 0;
  try {
    unzipSync(bytes, { filter: ({ originalSize }) => (unzipped += originalSize) < 0 });
  } catch {
    return UNREADABLE;
  }
  return unzipped > MOST_BYTES.unzipped ? TOO_LARGE : undefined;
}

const severities: Readonly<Record<string, string>> = { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' };

/** «STC·PL01!F12 [C02, lỗi] …»: what comes from the file cannot begin a new line or command the terminal. */
function inWords({ sheet, cell, rule, severity, fault, remedy }: Finding): string {
  const place = cell === '' ? sheet : `${sheet}!${cell}`;
  const sentence = `${place} [${rule}, ${severities[severity] ?? severity}] ${fault} ${remedy}`;
  return sentence.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

function summary(findings: readonly Finding[], submissions: number): string {
  if (findings.length === 0) return `Không còn chỗ nào cần sửa trong ${submissions} biểu.`;
  const counts = Object.entries(severities).flatMap(([severity, word]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [`${count} ${word}`] : [];
  });
  return `${counts.join(', ')}, trong ${submissions} biểu.`;
}
