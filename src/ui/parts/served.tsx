import type { ComponentChildren } from 'preact';
import type { Served as ServedResult } from '../use-server';
import { words } from '../words';
import { Button } from './button';
import { Outcome } from './outcome';

interface Props<Result> {
  readonly served: ServedResult<Result>;
  readonly children: (result: Result) => ComponentChildren;
}

/** A page around what the server answers: waiting for it, what to try where it failed, then the answer. */
export function Served<Result>({ served, children }: Props<Result>) {
  const { result, error, isLoading, reload } = served;
  return (
    <main aria-busy={isLoading}>
      {result === undefined && isLoading ? <p role="status">{words.loading}</p> : null}
      <Outcome error={error}>
        <Button onClick={() => void reload()} isOff={isLoading}>
          {words.retry}
        </Button>
      </Outcome>
      {result === undefined ? null : children(result)}
    </main>
  );
}
