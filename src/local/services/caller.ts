import type { Permissions } from '../permissions';
import type { World } from '../world';

/** For whom services work: services know who asks, by what right, and what they all share. */
export interface Caller {
  readonly world: World;
  readonly user: string;
  readonly permissions: Permissions;
}
