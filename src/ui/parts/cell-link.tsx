import type { ComponentChildren } from 'preact';
import type { CellPlace } from '../../commands/sidebar/sidebar-data';
import { callServer } from '../call-server';

interface Props {
  /** `null` where there is no cell: the text alone is shown. */
  readonly cell: CellPlace | null;
  readonly children: ComponentChildren;
}

/** Leads to a cell: by the server, which moves the selection; its address serves for «open in a new tab». */
export function CellLink({ cell, children }: Props) {
  if (!cell) return <span>{children}</span>;
  const { sheetId, row, column, link } = cell;
  return (
    <a
      href={link}
      target="_blank"
      rel="noopener"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        // Where the server cannot be reached the address still can.
        callServer('activateCell', { sheetId, row, column }).catch(() => window.open(link, '_blank', 'noopener'));
      }}
    >
      {children}
    </a>
  );
}
