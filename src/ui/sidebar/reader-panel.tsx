import type { ReaderView } from '../../commands/sidebar/sidebar-data';
import { words } from '../words';
import { TotalsPanel } from './totals-panel';

export function ReaderPanel({ view }: { readonly view: ReaderView }) {
  return (
    <>
      <TotalsPanel totals={view.totals} />
      <p class="quiet">{words.readerHint}</p>
    </>
  );
}
