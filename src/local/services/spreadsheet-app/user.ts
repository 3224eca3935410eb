import { serviceObject } from '../../service-object';

export type User = Pick<GoogleAppsScript.Base.User, 'getEmail'>;

export function createUser(email: string): User {
  return serviceObject('User', { getEmail: () => email });
}
