import type { StyleName } from '../../domain/drawing/styles';
import type { Severity } from '../../domain/finding';
import type { SeverityCounts } from '../../domain/group-findings';

/** Never by colour alone. */
export const severitySigns: Readonly<Record<Severity, { sign: string; label: string; style: StyleName }>> = {
  error: { sign: '✖', label: 'Lỗi', style: 'error' },
  warning: { sign: '▲', label: 'Cảnh báo', style: 'warning' },
  note: { sign: 'ℹ', label: 'Ghi chú', style: 'hint' },
};

/** «✖ 2 lỗi · ▲ 1 cảnh báo»; what there is none of is left out. */
export function countsInWords({ errors, warnings, notes }: SeverityCounts): string {
  const counts = [
    [severitySigns.error, errors],
    [severitySigns.warning, warnings],
    [severitySigns.note, notes],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([{ sign, label }, count]) => `${sign} ${count} ${label.toLocaleLowerCase('vi')}`)
    .join(' · ');
}
