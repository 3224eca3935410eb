import { useRef, useState } from 'preact/hooks';
import { messageOf } from './use-server';

/** One thing at a time that a button starts. */
export interface Task {
  /** What runs now, as the button called it; `undefined` where nothing does. */
  readonly running: string | undefined;
  readonly message: string;
  readonly error: string;
  readonly start: (name: string, work: () => Promise<string>) => Promise<boolean>;
  readonly clear: () => void;
}

/** A second click while one runs does nothing. `start` tells whether it went well. */
export function useTask(): Task {
  const [state, setState] = useState<Pick<Task, 'running' | 'message' | 'error'>>(idle);
  const isRunning = useRef(false);
  const start = async (name: string, work: () => Promise<string>): Promise<boolean> => {
    if (isRunning.current) return false;
    isRunning.current = true;
    setState({ ...idle, running: name });
    try {
      const message = await work();
      setState({ ...idle, message });
      return true;
    } catch (error) {
      setState({ ...idle, error: messageOf(error) });
      return false;
    } finally {
      isRunning.current = false;
    }
  };
  return {
    ...state,
    start,
    clear: () => {
      setState(idle);
    },
  };
}

const idle = { running: undefined, message: '', error: '' };
