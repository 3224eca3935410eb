import { exception } from '../../script-error';
import { serviceName } from '../../service-object';

/** Whether a parameter takes this value. */
type Parameter = (value: unknown) => boolean;

/** The lists of parameters that the forms of a method take. */
export type Forms = readonly (readonly Parameter[])[];

export type Signatures<Name extends string> = Readonly<Record<Name, Forms>>;

export const number: Parameter = (value) => typeof value === 'number';
export const text: Parameter = (value) => typeof value === 'string';
export const flag: Parameter = (value) => typeof value === 'boolean';
export const anything: Parameter = () => true;
export const nothing: Parameter = (value) => value === null || value === undefined;
export const list: Parameter = (value) => Array.isArray(value);
export const instance =
  (...names: readonly string[]): Parameter =>
  (value) =>
    typeof value === 'object' && value !== null && names.includes(serviceName(value) ?? '');
/** A word of an enumeration. */
export const word =
  (name: string): Parameter =>
  (value) =>
    typeof value === 'object' && value !== null && (serviceName(value) ?? '').startsWith(`${name}.`);
export const either =
  (...parameters: readonly Parameter[]): Parameter =>
  (value) =>
    parameters.some((takes) => takes(value));
export const listOf =
  (takes: Parameter): Parameter =>
  (value) =>
    Array.isArray(value) && value.every(takes);

/** A method without parameters. */
export const none: Forms = [[]];

/**
 * The same methods, which refuse what none of their forms takes, as Google does before anything else. Google also takes some
 * values of another type, as `'1'` for 1; here that is refused.
 *
 * @param owner as Google names it in the refusal: `SpreadsheetApp.Range`
 */
export function withSignatures<Members extends object>(
  owner: string,
  members: Members,
  signatures: Signatures<keyof Members & string>,
): Members {
  const forms = new Map(Object.entries<Forms>(signatures));
  const checked = (Object.entries(members) as [string, unknown][]).map(([name, member]) => {
    if (typeof member !== 'function') return [name, member] as const;
    const call = (...args: unknown[]): unknown => {
      if (!(forms.get(name) ?? []).some((form) => takes(form, args))) throw mismatch(`${owner}.${name}`, args);
      return Reflect.apply(member, undefined, args);
    };
    return [name, call] as const;
  });
  // What each member takes and gives has not changed.
  return Object.fromEntries(checked) as Members;
}

function takes(form: readonly Parameter[], args: readonly unknown[]): boolean {
  return form.length === args.length && form.every((parameter, index) => parameter(args[index]));
}

function mismatch(method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',');
  return exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

/** As Google writes them: primitive numbers like Java's, texts and flags like its classes. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : 'Object[]';
  if (value instanceof Date) return 'Date';
  const name = serviceName(value);
  return name === undefined ? '(class)' : `SpreadsheetApp.${name}`;
}
