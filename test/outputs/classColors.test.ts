import { readableColors } from "../../src/model/readableColor";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";

/** Every fill that a class of the catalog has. */
const FILLS = new Set(
  catalogFrameworks.flatMap(({ framework }) => (framework.classes?.levels ?? []).flatMap(({ color }) => color ?? [])),
);
/** Fills that frameworks of an office may have: every sixth of each colour. */
const STEPS = [0, 0x33, 0x66, 0x99, 0xcc, 0xff];
const ANY = STEPS.flatMap((red) => STEPS.flatMap((green) => STEPS.map((blue) => hex(red, green, blue))));

test.each(["catalog", "any"])("classes can be read where a page is printed in grey (%s)", (which) => {
  const fills = which === "catalog" ? [...FILLS] : ANY;
  expect(fills.length).toBeGreaterThan(4);
  const hard = fills.filter((fill) => {
    const { font } = readableColors(fill);
    return contrast(grey(fill), grey(font)) < 4.5;
  });
  expect(hard).toEqual([]);
});

/** As a printer without colours makes it (ITU-R BT.709). */
function grey(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(color.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function hex(...parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
