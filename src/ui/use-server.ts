import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageFunction, RequestOf, ResultOf } from './call-server';
import { callServer } from './call-server';

/** What the server last said; kept while it is asked again, and where it fails then. */
export interface Served<Result> {
  readonly result: Result | undefined;
  readonly error: string | undefined;
  readonly isLoading: boolean;
  readonly reload: () => Promise<void>;
}

/** Asks once as the page opens, and whenever `reload` is called; a later answer never gives way to an earlier one. */
export function useServer<Name extends PageFunction>(name: Name, ...request: RequestOf<Name>): Served<ResultOf<Name>> {
  const [state, setState] = useState<Omit<Served<ResultOf<Name>>, 'reload'>>({
    result: undefined,
    error: undefined,
    isLoading: true,
  });
  const asked = useRef(0);
  const key = JSON.stringify(request);
  const reload = useCallback(async () => {
    const number = (asked.current += 1);
    setState((before) => ({ ...before, isLoading: true }));
    const next = await callServer(name, ...request).then(
      (result) => ({ result, error: undefined }),
      (error: unknown) => ({ error: messageOf(error) }),
    );
    if (number === asked.current) setState((before) => ({ ...before, ...next, isLoading: false }));
  }, [name, key]);
  useEffect(() => void reload(), [reload]);
  return { ...state, reload };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
