import { childOf, childrenOf, element, textOf, type XmlElement } from "../xlsx/xml";
import { cssColor } from "./color";
import { invalidArgument } from "./hostError";
import type { Json, JsonObject } from "./json";

/** A file's words for comparing, and the two ways in which the client's classes spell the last ones. */
const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** `to`: what the client's class puts behind "OrEqual". */
export function operatorWord(written: string | undefined, to: "" | "To"): string {
  const word = OPERATORS[written ?? "between"] ?? "Between";
  return word.endsWith("OrEqual") ? `${word}${to}` : word;
}

export function writtenOperator(word: Json): string {
  const plain = typeof word === "string" ? word.replace(/OrEqualTo$/, "OrEqual") : "Between";
  const found = Object.entries(OPERATORS).find(([, each]) => each === plain);
  if (found === undefined) throw invalidArgument(`${JSON.stringify(word)} is no way to compare`);
  return found[0];
}

/** What a file writes for a figure, a formula or a text that is compared with. */
export function writtenFormula(given: Json): string {
  if (typeof given === "number" || typeof given === "boolean") return String(given).toUpperCase();
  if (typeof given !== "string" || given === "") throw invalidArgument("a formula or a figure is needed");
  if (given.startsWith("=")) return given.slice(1);
  return Number.isFinite(Number(given)) ? given : `"${given.replaceAll('"', '""')}"`;
}

/** As the client reads it: formulas with their sign, figures as figures. */
export function readFormula(rule: XmlElement, name: string): Json {
  const formula = childOf(rule, name);
  if (formula === null) return null;
  const text = textOf(formula);
  return Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

/** A rule with other formulas; those that are null are left out. */
export function withFormulas(rule: XmlElement, formulas: Readonly<Record<string, string | null>>): XmlElement {
  const others = rule.children.filter((child) => typeof child === "string" || !(child.name in formulas));
  const given = Object.entries(formulas).map(([name, text]) => (text === null ? null : element(name, {}, [text])));
  return element(rule.name, rule.attributes, [...given, ...others]);
}

export function object(value: Json): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument("an object is needed");
  return value as JsonObject;
}

/** The parts of a conditional look in the order that a file wants them. */
const PARTS = ["font", "numFmt", "fill", "alignment", "border"];

function withPart(dxf: XmlElement | null, part: XmlElement | null, name: string): XmlElement {
  const others = childrenOf(dxf).filter((child) => child.name !== name);
  const all = [...others, ...(part === null ? [] : [part])];
  return element(
    "dxf",
    {},
    all.sort((a, b) => PARTS.indexOf(a.name) - PARTS.indexOf(b.name)),
  );
}

export function fillColor(dxf: XmlElement | null): Json {
  const color = childOf(childOf(childOf(dxf, "fill"), "patternFill"), "bgColor")?.attributes["rgb"];
  return color === undefined ? null : `#${color.slice(-6)}`;
}

export function withFill(dxf: XmlElement | null, color: Json): XmlElement {
  if (typeof color !== "string" || color === "") return withPart(dxf, null, "fill");
  const background = element("bgColor", { rgb: argb(color) });
  return withPart(dxf, element("fill", {}, [element("patternFill", {}, [background])]), "fill");
}

export function fontOf(dxf: XmlElement | null): {
  readonly color: Json;
  readonly bold: boolean;
  readonly italic: boolean;
} {
  const font = childOf(dxf, "font");
  const color = childOf(font, "color")?.attributes["rgb"];
  return {
    color: color === undefined ? null : `#${color.slice(-6)}`,
    bold: childOf(font, "b") !== null,
    italic: childOf(font, "i") !== null,
  };
}

export function withFont(dxf: XmlElement | null, changed: Readonly<Record<string, Json>>): XmlElement {
  const font: Readonly<Record<string, Json>> = { ...fontOf(dxf), ...changed };
  const color = font["color"];
  const parts = [
    font["bold"] === true ? element("b") : null,
    font["italic"] === true ? element("i") : null,
    typeof color === "string" && color !== "" ? element("color", { rgb: argb(color) }) : null,
  ];
  return withPart(dxf, parts.every((part) => part === null) ? null : element("font", {}, parts), "font");
}

function argb(color: string): string {
  return `FF${cssColor(color).slice(1)}`;
}
