import { useEffect, useState } from 'preact/hooks';
import { words } from '../words';

interface Props {
  readonly name: string;
  readonly step: number;
  readonly steps: number;
}

/** A command has no percentage of its own: the bar tells the steps, the seconds that it is alive. */
export function RunningCommand({ name, step, steps }: Props) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds((before) => before + 1);
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const label = words.runningCommand(name);
  return (
    <div class="panel">
      <progress aria-label={label} {...(steps > 1 && { value: step - 1, max: steps })} />
      <p role="status">
        {steps > 1 ? `${words.stepOf(step, steps)}. ` : ''}
        {label}
      </p>
      <p class="quiet" aria-hidden="true">
        {seconds} s
      </p>
    </div>
  );
}
