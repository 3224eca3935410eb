import type { ComponentType } from 'preact';
import { render } from 'preact';
import { closeDialog } from './call-server';
import './styles/base.css';

/** Puts a page into its frame. Esc closes a dialog; in a sidebar, which has no such habit, it does nothing. */
export function openPage(Page: ComponentType, kind: 'sidebar' | 'dialog'): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root.');
  if (kind === 'dialog') {
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) closeDialog();
    });
  }
  render(<Page />, root);
}
