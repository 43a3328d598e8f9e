import { invalidArgument } from "./hostError";
import type { Json } from "./json";

/** What a property is set to, as what it has to be; anything else is refused. */
export function textFrom(value: Json): string {
  if (typeof value !== "string") throw invalidArgument("a text is wanted");
  return value;
}

export function truthFrom(value: Json): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false is wanted");
  return value;
}

export function numberFrom(value: Json, least: number, most: number): number {
  if (typeof value !== "number" || value < least || value > most) {
    throw invalidArgument(`a number between ${least} and ${most} is wanted`);
  }
  return value;
}
