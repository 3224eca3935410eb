import type { Finding } from '../domain/finding';
import type { FindingText, FindingTexts } from './findings-vi';

/** A finding in words. Its place («STC·PL01, dòng 4, cột Lý do») is put before it by the caller. */
export function describeFinding(finding: Finding, { rules, defects }: FindingTexts): FindingText {
  if (finding.rule !== 'S05') {
    const words = rules[finding.rule];
    if (!words) throw new Error(`No sentence for the rule ${finding.rule}`);
    return words(finding);
  }
  // A finding carries text only; S05 puts the kind of defect there.
  const describe = new Map<string, FindingTexts['defects']['sheetMissing']>(Object.entries(defects)).get(
    finding.received,
  );
  if (!describe) throw new Error(`No sentence for the defect ${finding.received}`);
  return describe(finding.expected);
}
