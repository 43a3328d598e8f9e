import type { ExpectedType, Wanted } from "../../model/frameworkProblem";
import { formOfPattern, frameworkSchema } from "./schema";

/** The parts of a schema's definition that lead on to the schemas inside it, or say what a value must be. */
interface Definition {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: unknown } }[];
}

interface Schema {
  readonly _zod: { readonly def: unknown };
}

/** The members that the object at a path of a document may have. */
export function allowedMembers(path: readonly PropertyKey[], document: unknown): readonly string[] {
  const { schema, value } = schemaAt(path, document);
  return membersOf(objectDefinition(schema, value));
}

/** What must stand at a path: its type, and the values to choose from or the members of a group, where there are any. */
export function wantedAt(
  path: readonly PropertyKey[],
  document: unknown,
): Wanted & { readonly allowed: readonly string[] } {
  const { schema, value } = schemaAt(path, document);
  const def = objectDefinition(schema, value);
  const choices = [...(def.values ?? []), ...Object.values(def.entries ?? {})].map(String);
  return {
    expected: typeOf(def),
    form: formOf(def),
    orNull: isNullable(schema),
    allowed: def.shape === undefined ? choices : membersOf(def),
  };
}

function schemaAt(path: readonly PropertyKey[], document: unknown): { schema: Schema | undefined; value: unknown } {
  let schema: Schema | undefined = frameworkSchema;
  let value = document;
  for (const step of path) {
    const def = objectDefinition(schema, value);
    schema = typeof step === "number" ? def.element : def.shape?.[String(step)];
    value = (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[step];
  }
  return { schema, value };
}

function membersOf({ shape = {} }: Definition): readonly string[] {
  return Object.keys(shape);
}

/** What is behind "nullable" and "optional", and of a union the option whose `kind` the value has. */
function objectDefinition(schema: Schema | undefined, value: unknown): Definition {
  const def = (schema?._zod.def ?? {}) as Definition;
  if (def.innerType !== undefined) return objectDefinition(def.innerType, value);
  if (def.options === undefined) return def;
  const kind = (value as { readonly kind?: unknown } | null | undefined)?.kind;
  const option = def.options.find((one) => {
    const literal = objectDefinition(one, null).shape?.["kind"];
    return objectDefinition(literal, null).values?.includes(kind) === true;
  });
  return option === undefined ? justKind(def.options) : objectDefinition(option, value);
}

/** All that is known of a union before its `kind` is. */
function justKind([first]: readonly Schema[]): Definition {
  const kind = objectDefinition(first, null).shape?.["kind"];
  return kind === undefined ? {} : { type: "object", shape: { kind } };
}

function typeOf({ type, format }: Definition): ExpectedType {
  switch (type) {
    case "string":
    case "enum":
    case "literal":
      return "text";
    case "number":
      return format === "safeint" ? "wholeNumber" : "number";
    case "boolean":
      return "yesOrNo";
    case "array":
      return "list";
    default:
      return "object";
  }
}

function formOf({ checks = [] }: Definition): Wanted["form"] {
  for (const { _zod } of checks) {
    const { pattern } = _zod.def as { readonly pattern?: RegExp };
    if (pattern !== undefined) return formOfPattern(String(pattern));
  }
  return null;
}

function isNullable(schema: Schema | undefined): boolean {
  const { type, innerType } = (schema?._zod.def ?? {}) as Definition;
  return type === "nullable" || (innerType !== undefined && isNullable(innerType));
}
