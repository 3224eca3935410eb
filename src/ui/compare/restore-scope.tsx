import type { VersionChoices } from '../../commands/versions/version-choices';
import { words } from '../words';
import { LabelledSelect } from './labelled-select';
import { versionOptions } from './version-options';

/** What to restore; `''` stands for all agencies or appendices. */
export interface Scope {
  readonly version: string;
  readonly agency: string;
  readonly appendix: VersionChoices['appendices'][number]['code'] | '';
}

interface Props {
  readonly choices: VersionChoices;
  readonly scope: Scope;
  readonly choose: (scope: Scope) => void;
  readonly isOff: boolean;
}

export function RestoreScope({ choices: { versions, agencies, appendices }, scope, choose, isOff }: Props) {
  return (
    <div class="row">
      <LabelledSelect
        name={words.restoreFrom}
        value={scope.version}
        options={versionOptions(versions)}
        choose={(version) => {
          choose({ ...scope, version });
        }}
        isOff={isOff}
      />
      <LabelledSelect
        name={words.agency}
        value={scope.agency}
        options={[['', words.allAgencies], ...agencies.map(({ code, name }) => [code, name] as const)]}
        choose={(agency) => {
          choose({ ...scope, agency });
        }}
        isOff={isOff}
      />
      <LabelledSelect
        name={words.appendix}
        value={scope.appendix}
        options={[['', words.allAppendices], ...appendices.map(({ code, label }) => [code, label] as const)]}
        choose={(appendix) => {
          choose({ ...scope, appendix });
        }}
        isOff={isOff}
      />
    </div>
  );
}
