import { invalidArgument } from "./hostError";

/** The names that Office.js takes for colours are HTML's; these are the ones in use. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
};

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
