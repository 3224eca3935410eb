import { useEffect, useRef } from 'preact/hooks';
import type { OpenPage } from '../../server/wire';
import type { Office } from '../office';
import { words } from '../words';
import { closeByEscape } from './close-by-escape';
import { ScriptFrame } from './script-frame';

interface Props {
  readonly page: OpenPage;
  readonly office: Office;
  readonly follow: (href: string) => void;
}

export function Sidebar(props: Props) {
  const { page, office } = props;
  return (
    <aside class="sidebar" aria-label={page.title}>
      <Heading page={page} office={office} />
      <ScriptFrame key={page.id} {...props} />
    </aside>
  );
}

/** Modal unless the script says otherwise. */
export function ScriptDialog(props: Props) {
  const { page, office } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (page.isModeless) dialog.current?.show();
    else dialog.current?.showModal();
  }, [page.id]);
  return (
    <dialog
      ref={dialog}
      class="script-dialog"
      aria-label={page.title}
      onClose={() => {
        office.closePage(page);
      }}
      onKeyDown={closeByEscape}
    >
      <Heading page={page} office={office} />
      <ScriptFrame key={page.id} {...props} />
    </dialog>
  );
}

function Heading({ page, office }: Pick<Props, 'page' | 'office'>) {
  return (
    <header>
      <h2>{page.title}</h2>
      <button
        aria-label={words.close}
        onClick={() => {
          office.closePage(page);
        }}
      >
        ✕
      </button>
    </header>
  );
}
