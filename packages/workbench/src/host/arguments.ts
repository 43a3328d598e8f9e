import { invalidArgument } from "./hostError";
import type { HostObject } from "./hostObject";
import type { Json } from "./json";

/** An argument of a method: a value, or an object that the client holds. */
export type Argument =
  { readonly kind: "value"; readonly value: Json } | { readonly kind: "object"; readonly object: HostObject };

/** The arguments of one call, each asked for as what it has to be. */
export class Arguments {
  constructor(
    private readonly method: string,
    private readonly all: readonly Argument[],
  ) {}

  isGiven(index: number): boolean {
    const argument = this.all[index];
    return argument !== undefined && (argument.kind === "object" || argument.value !== null);
  }

  json(index: number): Json {
    const argument = this.all[index];
    return argument?.kind === "value" ? argument.value : null;
  }

  text(index: number): string {
    const value = this.json(index);
    if (typeof value !== "string") throw this.wrong(index, "a text");
    return value;
  }

  optionalText(index: number): string | null {
    return this.isGiven(index) ? this.text(index) : null;
  }

  integer(index: number): number {
    const value = this.json(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw this.wrong(index, "a whole number");
    return value;
  }

  optionalInteger(index: number): number | null {
    return this.isGiven(index) ? this.integer(index) : null;
  }

  isTrue(index: number): boolean {
    return this.json(index) === true;
  }

  /** A range object, or the text of an address for the caller to understand. */
  rangeOrText(index: number): (HostObject & { readonly type: "Range" }) | string {
    const argument = this.all[index];
    if (argument?.kind === "object" && argument.object.type === "Range") return argument.object;
    if (argument?.kind === "value" && typeof argument.value === "string") return argument.value;
    throw this.wrong(index, "a range or an address");
  }

  object(index: number): HostObject {
    const argument = this.all[index];
    if (argument?.kind !== "object") throw this.wrong(index, "an object");
    return argument.object;
  }

  private wrong(index: number, wanted: string): Error {
    return invalidArgument(`${this.method}, argument ${index + 1} has to be ${wanted}`);
  }
}
