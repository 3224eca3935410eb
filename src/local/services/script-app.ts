import { refuse } from '../api-error';
import { authModes } from '../auth-mode';
import { acceptedScopes, assertPermitted } from '../permissions';
import { exception } from '../script-error';
import { enumeration, serviceObject } from '../service-object';
import { firstRun } from '../triggers/clock-schedule';
import type { FileEvent, StoredTrigger } from '../triggers/stored-trigger';
import { issueTriggerId, MOST_TRIGGERS } from '../triggers/stored-trigger';
import type { Caller } from './caller';
import type { ClockTriggerBuilder } from './clock-trigger-builder';
import { createClockTriggerBuilder, weekDays } from './clock-trigger-builder';
import type { SliceOf } from './slice';
import type { Trigger } from './trigger-object';
import { eventTypes, triggerObject, triggerSources } from './trigger-object';

type HasId = Pick<GoogleAppsScript.Spreadsheet.Spreadsheet, 'getId'>;

export type ScriptApp = SliceOf<
  GoogleAppsScript.Script.ScriptApp,
  {
    readonly AuthMode: typeof authModes;
    readonly AuthorizationStatus: typeof statuses;
    readonly EventType: typeof eventTypes;
    readonly TriggerSource: typeof triggerSources;
    readonly WeekDay: typeof weekDays;
    newTrigger(functionName: string): TriggerBuilder;
    getProjectTriggers(): Trigger[];
    getUserTriggers(spreadsheet: HasId): Trigger[];
    deleteTrigger(trigger: Trigger): void;
    getAuthorizationInfo(authMode: GoogleAppsScript.Script.AuthMode): AuthorizationInfo;
  }
>;

type AuthorizationInfo = Pick<GoogleAppsScript.Script.AuthorizationInfo, 'getAuthorizationStatus'>;

interface TriggerBuilder {
  forSpreadsheet(spreadsheet: HasId | string): SpreadsheetTriggerBuilder;
  timeBased(): ClockTriggerBuilder;
}

interface SpreadsheetTriggerBuilder {
  onOpen(): SpreadsheetTriggerBuilder;
  onEdit(): SpreadsheetTriggerBuilder;
  onChange(): SpreadsheetTriggerBuilder;
  create(): Trigger;
}

const statuses = enumeration<'REQUIRED' | 'NOT_REQUIRED', GoogleAppsScript.Script.AuthorizationStatus>(
  'AuthorizationStatus',
  ['REQUIRED', 'NOT_REQUIRED'],
);

/** Installable triggers: everyone sees and deletes their own only. */
export function createScriptApp(caller: Caller): ScriptApp {
  const { user, permissions } = caller;
  const { state, meter } = caller.world;
  const guarded = <Result>(name: string, run: () => Result): Result => {
    assertPermitted(permissions, `ScriptApp.${name}`, acceptedScopes.triggers);
    meter.record('triggerCall');
    return run();
  };
  const mine = () => [...state.triggers.values()].filter(({ creator }) => creator === user);
  const objectOf = (trigger: StoredTrigger) => triggerObject(trigger, state.spreadsheetId);

  return serviceObject('ScriptApp', {
    AuthMode: authModes,
    AuthorizationStatus: statuses,
    EventType: eventTypes,
    TriggerSource: triggerSources,
    WeekDay: weekDays,
    newTrigger: (functionName) => guarded('newTrigger', () => createTriggerBuilder(caller, functionName)),
    getProjectTriggers: () => guarded('getProjectTriggers', () => mine().map(objectOf)),
    getUserTriggers: (spreadsheet) =>
      guarded('getUserTriggers', () => {
        const isBound = spreadsheet.getId() === state.spreadsheetId;
        return mine()
          .filter(({ event }) => isBound && event !== 'CLOCK')
          .map(objectOf);
      }),
    deleteTrigger(trigger) {
      guarded('deleteTrigger', () => {
        if (!state.triggers.delete(trigger.getUniqueId())) throw exception('The trigger has been deleted already.');
      });
    },
    getAuthorizationInfo: (authMode) =>
      serviceObject('AuthorizationInfo', {
        getAuthorizationStatus: () =>
          authMode === authModes.FULL && !state.authorized.has(user) ? statuses.REQUIRED : statuses.NOT_REQUIRED,
      }),
  } satisfies ScriptApp);
}

function createTriggerBuilder({ world, user }: Caller, handler: string): TriggerBuilder {
  const { state, clock } = world;
  const store = (make: (id: string) => StoredTrigger): Trigger => {
    world.meter.record('triggerCall');
    const mine = [...state.triggers.values()].filter(({ creator }) => creator === user);
    if (mine.length >= MOST_TRIGGERS) {
      throw exception(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const trigger = make(issueTriggerId(state));
    state.triggers.set(trigger.id, trigger);
    return triggerObject(trigger, state.spreadsheetId);
  };
  return serviceObject('TriggerBuilder', {
    forSpreadsheet(spreadsheet) {
      const spreadsheetId = typeof spreadsheet === 'string' ? spreadsheet : spreadsheet.getId();
      if (spreadsheetId !== state.spreadsheetId) refuse('triggers of a spreadsheet other than the bound one');
      return createSpreadsheetTriggerBuilder((event) => store((id) => ({ id, creator: user, handler, event })));
    },
    timeBased: () =>
      createClockTriggerBuilder(clock.now, world.scriptTimeZone, (scheduleFor) =>
        store((id) => {
          const schedule = scheduleFor(id);
          const next = firstRun(schedule, clock.now()).toISOString();
          return { id, creator: user, handler, event: 'CLOCK', schedule, next };
        }),
      ),
  } satisfies TriggerBuilder);
}

function createSpreadsheetTriggerBuilder(create: (event: FileEvent) => Trigger): SpreadsheetTriggerBuilder {
  let event: FileEvent | undefined;
  const on = (chosen: FileEvent) => () => {
    event = chosen;
    return builder;
  };
  const builder: SpreadsheetTriggerBuilder = serviceObject('SpreadsheetTriggerBuilder', {
    onOpen: on('ON_OPEN'),
    onEdit: on('ON_EDIT'),
    onChange: on('ON_CHANGE'),
    create: () => create(event ?? refuse('a trigger of a spreadsheet for no event')),
  });
  return builder;
}
