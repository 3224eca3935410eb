import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { refuse } from './api-error';

/** A conversion takes 2 to 6 s, the start of LibreOffice included. */
const TIMEOUT_MS = 120_000;

/**
 * An office file as PDF, by the LibreOffice of this machine; Google's own conversion breaks lines and pages elsewhere.
 *
 * @throws NotEmulated where there is no LibreOffice; Error where it makes nothing of the file
 */
export function convertToPdf(bytes: Uint8Array, extension: 'xlsx' | 'docx'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-pdf-'));
  try {
    const source = join(folder, `file.${extension}`);
    const target = join(folder, 'file.pdf');
    writeFileSync(source, bytes);
    // A profile of its own: two that run at once would wait for each other's, or one would end at once.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source];
    const { error, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: TIMEOUT_MS, env: process.env });
    if (error && 'code' in error && error.code === 'ENOENT') {
      refuse('the export to PDF without LibreOffice, whose command soffice is not on this machine');
    }
    if (!existsSync(target)) throw new Error(`LibreOffice made no PDF: ${error?.message ?? stderr}`);
    return new Uint8Array(readFileSync(target));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
