import { firstRow, probesOf, shown, type Scratch } from "./probe";

/** What becomes of what is written (office-js #6687, #1943, #2824; Microsoft's pages on dynamic arrays and precision). */
export const VALUE_PROBES = probesOf({
  "number-0.1+0.2": (scratch) => written(scratch, 0.1 + 0.2),
  "number-third": (scratch) => written(scratch, 1 / 3),
  "text-comma": (scratch) => written(scratch, "'1,5"),
  "text-date": (scratch) => written(scratch, "'01/02"),
  "text-equals": (scratch) => written(scratch, "'=1+1"),
  "text-bare-number": (scratch) => written(scratch, "0012"),
  "empty-text": (scratch) => written(scratch, ""),
  "empty-in-text-cell": async (scratch) => {
    scratch.at(0, 0).numberFormat = [["@"]];
    return written(scratch, "");
  },
  "null-leaves": async ({ context, at }) => {
    at(0, 0, 1, 2).values = [[1, 2]];
    at(0, 0, 1, 2).values = [[null, 3]];
    const cells = at(0, 0, 1, 2).load("values");
    await context.sync();
    return shown(...firstRow(cells));
  },
  "decimal-separator": (scratch) => textOf(scratch, 1234.5, "#,##0.0"),
  "date-text": (scratch) => textOf(scratch, 45000, "dd/mm/yyyy"),
  "date-format-back": async ({ context, at }) => {
    const cell = at(0, 0);
    cell.numberFormat = [["dd/mm/yyyy"]];
    cell.load("numberFormat");
    await context.sync();
    return shown(cell.numberFormat[0]?.[0]);
  },
  "text-too-narrow": async ({ context, at }) => {
    const cell = at(0, 8);
    cell.values = [[123456789012]];
    cell.format.columnWidth = 10;
    cell.load("text");
    await context.sync();
    return shown(cell.text[0]?.[0]);
  },
  "precision-as-displayed": async ({ context }) => {
    context.workbook.load("usePrecisionAsDisplayed");
    await context.sync();
    return shown(context.workbook.usePrecisionAsDisplayed);
  },
  "calculation-mode": async ({ context }) => {
    const { application } = context.workbook.load("application/calculationMode");
    await context.sync();
    return shown(application.calculationMode);
  },
  "error-value": async ({ context, at }) => {
    const cell = at(0, 0);
    cell.formulas = [["=NA()"]];
    cell.load("values,valueTypes");
    await context.sync();
    return shown(cell.values[0]?.[0], cell.valueTypes[0]?.[0]);
  },
  "formula-of-a-range": (scratch) => formulaBack(scratch, "=D1:D3"),
  "spill-child": async ({ context, at }) => {
    at(0, 0).formulas = [["=SEQUENCE(3)"]];
    await context.sync();
    const child = at(1, 0).load("formulas,values");
    await context.sync();
    return shown(child.formulas[0]?.[0], child.values[0]?.[0]);
  },
});

async function written({ context, at }: Scratch, value: string | number): Promise<string> {
  const cell = at(0, 0);
  cell.values = [[value]];
  cell.load("values,valueTypes");
  await context.sync();
  return shown(cell.values[0]?.[0], cell.valueTypes[0]?.[0]);
}

async function textOf({ context, at }: Scratch, value: number, format: string): Promise<string> {
  const cell = at(0, 0);
  cell.numberFormat = [[format]];
  cell.values = [[value]];
  cell.load("text");
  await context.sync();
  return shown(cell.text[0]?.[0]);
}

async function formulaBack({ context, at }: Scratch, formula: string): Promise<string> {
  const cell = at(0, 0);
  cell.formulas = [[formula]];
  cell.load("formulas");
  await context.sync();
  return shown(cell.formulas[0]?.[0]);
}
