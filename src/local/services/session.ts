import type { Session } from '../../host';
import { activeEmail } from '../active-email';
import { acceptedScopes, assertPermitted } from '../permissions';
import { serviceObject } from '../service-object';
import type { Caller } from './caller';
import type { SliceOf } from './slice';

export type LocalSession = Session &
  SliceOf<GoogleAppsScript.Base.Session, { getActiveUser(): User; getScriptTimeZone(): string }>;

type User = Pick<GoogleAppsScript.Base.User, 'getEmail'>;

export function createSession(caller: Caller): LocalSession {
  const userObject = (name: string, email: () => string): User =>
    serviceObject('User', {
      getEmail() {
        assertPermitted(caller.permissions, `Session.${name}`, acceptedScopes.email);
        return email();
      },
    });
  return serviceObject('Session', {
    getActiveUser: () => userObject('getActiveUser', () => activeEmail(caller)),
    getEffectiveUser: () => userObject('getEffectiveUser', () => caller.user),
    getScriptTimeZone: () => caller.world.scriptTimeZone,
  } satisfies LocalSession);
}
