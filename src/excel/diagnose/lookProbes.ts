import { probesOf, shown } from "./probe";

/** How cells look, and what clearing takes away (office-js #6218, #4900, #1920, #1087, #187). */
export const LOOK_PROBES = probesOf({
  "fill-of-blank": async ({ context, at }) => {
    const { fill } = at(0, 0).format.load("fill/color,fill/pattern,fill/tintAndShade");
    await context.sync();
    return shown(fill.color, fill.pattern, fill.tintAndShade);
  },
  "fill-white": async ({ context, at }) => {
    const { format } = at(0, 0);
    format.fill.color = "#FFFFFF";
    format.load("fill/color,fill/pattern,fill/tintAndShade");
    await context.sync();
    return shown(format.fill.color, format.fill.pattern, format.fill.tintAndShade);
  },
  "fill-cleared": async ({ context, at }) => {
    const { format } = at(0, 0);
    format.fill.color = "#FF0000";
    format.fill.clear();
    format.load("fill/color,fill/tintAndShade");
    await context.sync();
    return shown(format.fill.color, format.fill.tintAndShade);
  },
  "edge-of-blank": async ({ context, at }) => {
    const edge = at(0, 0).format.borders.getItem("EdgeBottom").load("style,color");
    await context.sync();
    return shown(edge.style, edge.color);
  },
  "edge-shared": async ({ context, at }) => {
    at(0, 0).format.borders.getItem("EdgeBottom").style = "Double";
    await context.sync();
    const [above, below] = [at(0, 0), at(1, 0)].map(({ format }) => format.borders);
    const lines = [above?.getItem("EdgeBottom").load("style"), below?.getItem("EdgeTop").load("style")];
    await context.sync();
    return shown(...lines.map((line) => line?.style));
  },
  "edge-shared-taken-below": async ({ context, at }) => {
    at(0, 0).format.borders.getItem("EdgeBottom").style = "Double";
    at(1, 0).format.borders.getItem("EdgeTop").style = "None";
    const edge = at(0, 0).format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    return shown(edge.style);
  },
  "diagonal-after-outline": async ({ context, at }) => {
    const line = { style: "Continuous", color: "#000000" } as const;
    at(0, 0).setCellProperties([[{ format: { borders: { top: line, bottom: line, left: line, right: line } } }]]);
    const diagonal = at(0, 0).format.borders.getItem("DiagonalDown").load("style");
    await context.sync();
    return shown(diagonal.style);
  },
  "lock-after-clear-formats": async ({ context, at }) => {
    const cell = at(0, 0);
    cell.format.protection.locked = false;
    cell.format.shrinkToFit = true;
    cell.format.textOrientation = 90;
    cell.clear("Formats");
    cell.format.load("protection/locked,shrinkToFit,textOrientation");
    await context.sync();
    return shown(cell.format.protection.locked, cell.format.shrinkToFit, cell.format.textOrientation);
  },
  "rule-after-clear-formats": async ({ context, at }) => {
    const cell = at(0, 0);
    cell.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    cell.clear("Formats");
    const rules = cell.conditionalFormats.getCount();
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- a result of a method, which is loaded by itself
    return shown(rules.value);
  },
  "validation-after-clear-contents": async ({ context, at }) => {
    const cell = at(0, 0);
    cell.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };
    cell.clear("Contents");
    cell.dataValidation.load("type");
    await context.sync();
    return shown(cell.dataValidation.type);
  },
  "validation-after-clear-all": async ({ context, at }) => {
    const cell = at(0, 0);
    cell.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };
    cell.clear("All");
    cell.dataValidation.load("type");
    await context.sync();
    return shown(cell.dataValidation.type);
  },
  "column-width-back": async ({ context, at }) => {
    const { format } = at(0, 9);
    format.columnWidth = 50.3;
    format.load("columnWidth");
    await context.sync();
    return shown(format.columnWidth);
  },
  "row-height-back": async ({ context, at }) => {
    const { format } = at(5, 0);
    format.rowHeight = 20.3;
    format.load("rowHeight");
    await context.sync();
    return shown(format.rowHeight);
  },
  "copied-formats": async ({ context, at }) => {
    at(0, 0).format.protection.locked = false;
    at(0, 0).format.fill.color = "#00FF00";
    at(2, 0).copyFrom(at(0, 0), "Formats");
    const copied = at(2, 0).format.load("protection/locked,fill/color");
    await context.sync();
    return shown(copied.protection.locked, copied.fill.color);
  },
});
