import { leftToday, useToday } from '../daily-use';
import type { MenuItem } from '../menu-item';
import { exception } from '../script-error';
import type { World } from '../world';
import { boundBook } from '../world';
import type { StoredTrigger } from './stored-trigger';

/** Runs an installable trigger out of its maker's time for the day. A failure is reported to the maker; nobody else meets it. */
export function runInstalled(world: World, trigger: StoredTrigger, run: () => MenuItem[] | undefined): MenuItem[] {
  const { state, clock } = world;
  const before = clock.spentMs();
  try {
    if (leftToday(state, trigger.creator, 'trigger milliseconds') === 0) {
      throw exception('Service using too much computer time for one day.');
    }
    return run() ?? [];
  } catch (error) {
    reportFailure(world, trigger, error);
    return [];
  } finally {
    useToday(state, trigger.creator, 'trigger milliseconds', clock.spentMs() - before);
  }
}

/** To the log, and by mail; Google gathers such mails, here each failure has its own. */
function reportFailure(world: World, { creator, handler }: StoredTrigger, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  world.screen.log.push({ user: creator, level: 'error', message });
  world.state.outbox.push({
    from: 'apps-scripts-notifications@google.com',
    to: [creator],
    subject: `Summary of failures for Google Apps Script: ${boundBook(world).properties.title ?? ''}`,
    body: `${handler}: ${message}`,
    at: world.state.now,
  });
}
