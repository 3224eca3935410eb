import { Outcome } from '../parts/outcome';
import { openPage } from '../open-page';
import { AgencyPanel } from '../sidebar/agency-panel';
import { CampaignHeading } from '../sidebar/campaign-heading';
import { CoordinatorPanel } from '../sidebar/coordinator-panel';
import { ReaderPanel } from '../sidebar/reader-panel';
import { UnreadyPanel } from '../sidebar/unready-panel';
import { Button } from '../parts/button';
import { usePoliteRefresh } from '../sidebar/use-polite-refresh';
import { useServer } from '../use-server';
import { words } from '../words';
import '../sidebar/sidebar.css';

/** The sidebar «Theo dõi»: what it shows depends on who looks, which the server decides. */
function Sidebar() {
  const { result: view, error, isLoading, reload } = useServer('sidebarData');
  const refresh = usePoliteRefresh(reload);
  return (
    <main aria-busy={isLoading}>
      {view && view.role !== 'unready' ? <CampaignHeading campaign={view.campaign} /> : null}
      {view ? null : <p role="status">{isLoading ? words.loading : ''}</p>}
      <Outcome error={error}>
        <Button onClick={() => void reload()} isOff={isLoading}>
          {words.retry}
        </Button>
      </Outcome>
      {view?.role === 'unready' ? <UnreadyPanel faults={view.faults} /> : null}
      {view?.role === 'coordinator' ? <CoordinatorPanel view={view} reload={reload} /> : null}
      {view?.role === 'agency' ? <AgencyPanel view={view} /> : null}
      {view?.role === 'reader' ? <ReaderPanel view={view} /> : null}
      {view ? (
        <footer class="row quiet">
          <Button onClick={refresh.now} isOff={isLoading}>
            {words.refresh}
          </Button>
          {'campaign' in view ? <span>{words.readAt(view.campaign.readAt)}</span> : null}
          {refresh.isPaused ? <span>{words.pausedRefresh}</span> : null}
        </footer>
      ) : null}
    </main>
  );
}

openPage(Sidebar, 'sidebar');
