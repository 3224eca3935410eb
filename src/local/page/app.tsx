import { useState } from 'preact/hooks';
import { menusOf, shape } from './menus';
import { boxOf, targetOf } from './link';
import type { Office } from './office';
import { Heading } from './parts/heading';
import { MenuBar } from './parts/menu-bar';
import type { PanelName } from './parts/panel';
import { Panel } from './parts/panel';
import { QuestionDialog } from './parts/question-dialog';
import { ScriptDialog, Sidebar } from './parts/script-windows';
import { StatusLine } from './parts/status-line';
import { TabBar } from './parts/tab-bar';
import { words } from './words';

/** All around the grid, whose element stands between the parts and is never drawn by them. */
export function App({ office, gridElement }: { office: Office; gridElement: (element: HTMLElement | null) => void }) {
  const { state, toasts, sidebar, dialog, asking, busy, isLost } = office.shape;
  const [panel, setPanel] = useState<PanelName>();
  const follow = (href: string) => {
    followLink(office, href);
  };
  const rename = () => void renameTab(office);
  return (
    <>
      <header class="top">
        {state && (
          <Heading
            state={state}
            be={(email) => void office.be(email)}
            wait={(until) => void office.run({ act: 'wait', until: until.toISOString() })}
          />
        )}
      </header>
      <nav class="menus" aria-label={words.appName}>
        <MenuBar menus={menusOf(office, setPanel, rename)} />
        <span role="status">{isLost ? words.lost : (busy ?? '')}</span>
      </nav>
      <main>
        <div class="beside">
          <div id="grid" role="application" aria-label={words.grid} ref={gridElement} />
          {sidebar && <Sidebar page={sidebar} office={office} follow={follow} />}
        </div>
        <StatusLine office={office} follow={follow} />
        {panel && (
          <Panel
            name={panel}
            version={office.shape.tab?.version}
            close={() => {
              setPanel(undefined);
            }}
          />
        )}
      </main>
      <footer>
        {state && <TabBar tabs={state.tabs} shownId={office.sheetId} go={(id) => void office.go(id)} rename={rename} />}
      </footer>
      {dialog && <ScriptDialog page={dialog} office={office} follow={follow} />}
      {asking && <QuestionDialog key={asking.question.message} question={asking.question} answer={asking.answer} />}
      <div class="toasts" role="status">
        {toasts.map(({ title, message }, index) => (
          <p key={index}>
            <strong>{title}</strong> {message}
          </p>
        ))}
      </div>
    </>
  );
}

function followLink(office: Office, href: string): void {
  const target = targetOf(href, office.shape.state?.spreadsheetId ?? '');
  if (target.kind === 'cells') void office.go(target.sheetId, target.box ?? boxOf('A1'));
  else if (target.kind === 'file') location.href = `/file?id=${encodeURIComponent(target.id)}`;
  else office.toast({ user: '', title: '', message: words.outside });
}

async function renameTab(office: Office): Promise<void> {
  const reply = await office.question({
    user: '',
    title: words.renameTab,
    message: words.newName,
    buttons: ['OK', 'CANCEL'],
    hasLine: true,
  });
  if (typeof reply === 'string' || reply.button !== 'OK' || reply.text.trim() === '') return;
  shape(office, {
    updateSheetProperties: { properties: { sheetId: office.sheetId, title: reply.text }, fields: 'title' },
  });
}
