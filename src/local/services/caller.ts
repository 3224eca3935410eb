import type { Permissions } from '../permissions';
import type { World } from '../world';

/** For whom services work: services know who asks, by what right, and what they all share. */
export interface Caller {
  readonly world: World;
  /** As whom the script runs. */
  readonly user: string;
  readonly permissions: Permissions;
  /** Who set the script off, where that is not `user`; `null` where it was the clock. */
  readonly activeUser?: string | null;
}
