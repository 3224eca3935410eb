import { words } from '../words';

interface Props {
  readonly label: string;
  readonly done: number;
  /** 0 where nobody knows: the bar then only moves. */
  readonly total: number;
  /** What is counted. */
  readonly unit: string;
  readonly secondsLeft?: number | undefined;
}

/** «12/32 biểu · khoảng 20 giây» under a bar. */
export function ProgressBar({ label, done, total, unit, secondsLeft }: Props) {
  const figures = total === 0 ? '' : words.progress(done, total, unit, secondsLeft);
  return (
    <div>
      <progress aria-label={label} {...(total > 0 && { value: done, max: total })} />
      <p role="status">{[label, figures].filter(Boolean).join(': ')}</p>
    </div>
  );
}
