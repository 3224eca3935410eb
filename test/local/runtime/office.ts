import type { LocalGoogle, LocalGoogleOptions } from '../../../src/local';
import { createLocalGoogle } from '../../../src/local';

export const owner = 'chu@hatinh.example';
export const editor = 'bientap@hatinh.example';
export const viewer = 'xem@hatinh.example';
export const stranger = 'la@hatinh.example';

export const users = [
  { email: owner, role: 'owner' },
  { email: editor, role: 'editor' },
  { email: viewer, role: 'viewer' },
] as const;

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
export const allScopes = ['spreadsheets', 'drive.file', 'userinfo.email'].map(scope);

/** A host whose bound script is this text. */
export function bind(
  code: string,
  { scopes = allScopes, ...options }: Partial<LocalGoogleOptions> & { scopes?: readonly string[] } = {},
): LocalGoogle {
  return createLocalGoogle({
    users,
    clock: new Date('2022-11-05T01:00:00Z'),
    bundle: { code, manifest: { oauthScopes: scopes } },
    ...options,
  });
}

/** Runs one expression or block as the owner, with the given host or a new one. */
export function evaluate(body: string, options?: Parameters<typeof bind>[1]): unknown {
  return bind(`function main() { ${body} }`, options).run(owner, 'main');
}

/** Name and message of what a script meets where this is called. */
export const caught = (call: string) =>
  `try { ${call}; return 'nothing thrown'; } catch (error) { return error.name + ': ' + error.message; }`;
