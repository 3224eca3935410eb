import type { ComponentChildren } from 'preact';

interface Props {
  readonly message?: string | undefined;
  readonly error?: string | undefined;
  /** What to try, under an error. */
  readonly children?: ComponentChildren;
}

/**
 * How the last task ended. The two regions are always there, since a screen reader tells only of changes in what it knows:
 * what went well waits its turn, an error is told at once.
 */
export function Outcome({ message, error, children }: Props) {
  return (
    <>
      <div role="status" class="live">
        {message ? <p class="panel success">{message}</p> : null}
      </div>
      <div role="alert" class="live">
        {error ? (
          <div class="panel failure">
            <p>{error}</p>
            {children}
          </div>
        ) : null}
      </div>
    </>
  );
}
