import { useEffect, useRef, useState } from 'preact/hooks';
import type { Act } from '../../server/act';
import type { OpenPage } from '../../server/wire';
import type { Office } from '../office';

type Message =
  | { readonly kind: 'call'; readonly id: number; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' | 'escape' | 'focus' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'link'; readonly href: string };

interface Props {
  readonly page: OpenPage;
  readonly office: Office;
  readonly follow: (href: string) => void;
}

/** A page of the script in a frame that reaches nothing but us, and us by messages alone. */
export function ScriptFrame({ page, office, follow }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [size, setSize] = useState({ width: page.width || 400, height: page.height || 300 });

  useEffect(() => {
    const reply = (message: object) => frame.current?.contentWindow?.postMessage(message, '*');
    const call = async (id: number, functionName: string, args: readonly unknown[]) => {
      try {
        const asked: Act = { act: 'call', page: page.id, functionName, args: [...args], replies: [] };
        const answer = await office.run(asked);
        reply(answer.kind === 'done' ? { id, result: answer.result } : { id, message: messageOf(answer) });
      } catch (error) {
        reply({ id, message: String(error) });
      }
    };
    const hear = ({ source, data }: MessageEvent<Message>) => {
      if (source !== frame.current?.contentWindow) return;
      if (data.kind === 'call') void call(data.id, data.functionName, data.args);
      if (data.kind === 'link') follow(data.href);
      if (data.kind === 'focus') office.grid?.focus();
      if (data.kind === 'close' || (data.kind === 'escape' && page.kind === 'dialog')) office.closePage(page);
      if (data.kind === 'size')
        setSize(({ width, height }) => ({ width: data.width ?? width, height: data.height ?? height }));
    };
    addEventListener('message', hear);
    return () => {
      removeEventListener('message', hear);
    };
  }, [page.id]);

  const isDialog = page.kind === 'dialog';
  return (
    <iframe
      ref={frame}
      title={page.title || 'Phụ lục'}
      sandbox="allow-scripts allow-forms"
      src={`/frame?id=${page.id}`}
      style={isDialog ? { width: `${size.width}px`, height: `${size.height}px` } : {}}
    />
  );
}

function messageOf(answer: { readonly kind: string; readonly message?: string }): string {
  return answer.message ?? answer.kind;
}
