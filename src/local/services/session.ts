import type { Session } from '../../host';
import { acceptedScopes, assertPermitted } from '../permissions';
import { serviceObject } from '../service-object';
import type { Caller } from './caller';

export function createSession({ user, permissions }: Caller): Session {
  return serviceObject('Session', {
    getEffectiveUser: () =>
      serviceObject('User', {
        getEmail() {
          assertPermitted(permissions, 'Session.getEffectiveUser', acceptedScopes.email);
          return user;
        },
      }),
  });
}
