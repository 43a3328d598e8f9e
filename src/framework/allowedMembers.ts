import { frameworkSchema } from "./schema";

/** The parts of a schema's definition that lead on to the schemas inside it. */
interface Definition {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly values?: readonly unknown[];
}

interface Schema {
  readonly _zod: { readonly def: unknown };
}

/** The members that the object at a path of a document may have. */
export function allowedMembers(path: readonly PropertyKey[], document: unknown): readonly string[] {
  let schema: Schema | undefined = frameworkSchema;
  let value = document;
  for (const step of path) {
    const def = objectDefinition(schema, value);
    schema = typeof step === "number" ? def.element : def.shape?.[String(step)];
    value = (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[step];
  }
  return Object.keys(objectDefinition(schema, value).shape ?? {});
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
  return objectDefinition(option, value);
}
