import names from "./colorNames.json";
import { invalidArgument } from "./hostError";

/** The names that Office.js takes for colours are those of CSS. */
const NAMED: Readonly<Record<string, string | undefined>> = names;

/** `#RRGGBB` from what an add-in gives: `#RRGGBB`, `RRGGBB`, `#RGB` or a colour's HTML name. */
export function cssColor(given: string): string {
  const named = NAMED[given.toLowerCase()];
  if (named !== undefined) return named;
  const [, short] = /^#([0-9a-f]{3})$/i.exec(given) ?? [];
  if (short !== undefined) return `#${short.replace(/./g, "$&$&")}`.toUpperCase();
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(given) ?? [];
  if (digits === undefined) throw invalidArgument(`"${given}" is not a colour`);
  return `#${digits.toUpperCase()}`;
}

/** `#RRGGBB` in capitals, as Office.js gives colours; Univer's own pages write `rgb(…)` as well. */
export function officeColor(stored: string): string {
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(stored);
  if (parts === null) return stored.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
