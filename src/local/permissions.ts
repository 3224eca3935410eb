import { exception } from './script-error';

/** LIMITED is a simple trigger: it may do only what needs nobody's consent. FULL is a click of the person. */
export type AuthMode = 'LIMITED' | 'FULL';

/** What a running script may ask for. */
export interface Permissions {
  readonly authMode: AuthMode;
  /** The manifest's `oauthScopes`; absent for tools, which have them all. */
  readonly scopes?: ReadonlySet<string> | undefined;
  /** See the switch `scopeRefusalsAreReworded`; old words where nothing is said. */
  readonly isReworded?: () => boolean;
}

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** Which scopes open a call; one of them is enough. Lock, properties, utilities, menus and alerts need none. */
export const acceptedScopes = {
  boundFile: [scope('spreadsheets.currentonly'), scope('spreadsheets')],
  sheets: [scope('spreadsheets')],
  drive: [scope('drive.file'), scope('drive')],
  email: [scope('userinfo.email')],
  windows: [scope('script.container.ui')],
  mail: [scope('script.send_mail')],
  triggers: [scope('script.scriptapp')],
} as const;

/**
 * Holds a call to the scopes of the script.
 *
 *   mode    | scopes of the manifest | call
 *   --------|------------------------|---------
 *   LIMITED | any                    | refused
 *   FULL    | one of the accepted    | allowed
 *   FULL    | none of them           | refused
 *
 * @param call as Google names it: `SpreadsheetApp.getUi`, `sheets.spreadsheets.get`
 */
export function assertPermitted(
  { authMode, scopes, isReworded }: Permissions,
  call: string,
  accepted: readonly string[],
): void {
  if (authMode === 'FULL' && (!scopes || accepted.some((each) => scopes.has(each)))) return;
  const required = accepted.length > 1 ? `(${accepted.join(' || ')})` : accepted.join('');
  const refusal = isReworded?.()
    ? `Specified permissions are not sufficient to call ${call}.`
    : `You do not have permission to call ${call}.`;
  throw exception(`${refusal} Required permissions: ${required}`);
}
