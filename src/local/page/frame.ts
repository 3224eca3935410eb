/**
 * What a page of the script finds as `google.script`: it stands in a frame that can reach nothing, and asks the page around
 * it by messages. Source: developers.google.com/apps-script/guides/html/reference/run
 */
export {};

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly onSuccess?: Handler;
  readonly onFailure?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let issued = 0;

function tell(message: object): void {
  window.parent.postMessage(message, '*');
}

function runner(handlers: Handlers): unknown {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'withSuccessHandler') return (onSuccess: Handler) => runner({ ...handlers, onSuccess });
        if (name === 'withFailureHandler') return (onFailure: Handler) => runner({ ...handlers, onFailure });
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
        return (...args: unknown[]) => {
          issued += 1;
          waiting.set(issued, handlers);
          tell({ kind: 'call', id: issued, functionName: String(name), args });
        };
      },
    },
  );
}

addEventListener('message', ({ source, data }: MessageEvent<{ id: number; result?: unknown; message?: string }>) => {
  if (source !== window.parent) return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.message === undefined) handlers?.onSuccess?.(data.result, handlers.userObject);
  else if (handlers?.onFailure) handlers.onFailure(new Error(data.message), handlers.userObject);
  else console.error(data.message);
});

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href') ?? '#';
  if (href.startsWith('#')) return;
  event.preventDefault();
  tell({ kind: 'link', href });
});

addEventListener('keydown', ({ key, defaultPrevented }) => {
  if (key === 'Escape' && !defaultPrevented) tell({ kind: 'escape' });
});

const host = {
  close: () => {
    tell({ kind: 'close' });
  },
  setHeight: (height: number) => {
    tell({ kind: 'size', height });
  },
  setWidth: (width: number) => {
    tell({ kind: 'size', width });
  },
  editor: {
    focus: () => {
      tell({ kind: 'focus' });
    },
  },
};

Object.assign(window, { google: { script: { run: runner({}), host, url: {}, history: {} } } });
