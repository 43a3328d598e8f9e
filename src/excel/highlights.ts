import { areaText } from "../model/address";
import type { Severity } from "../model/finding";
import type { SheetRef } from "../model/grid";
import type { SheetHighlights } from "../model/highlight";
import { addressChunks } from "./addressChunks";
import { areaOfRange, loadPlace, sheetById } from "./ranges";

/**
 * Always true, of two texts and no function, so that it is the same in every language of Excel; a format with this formula
 * is ours, and no other one is.
 */
const FORMULAS: { readonly [S in Severity]: string } = {
  error: '="XepHang_error"<>""',
  warning: '="XepHang_warning"<>""',
  info: '="XepHang_info"<>""',
};
const SEVERITIES = Object.keys(FORMULAS) as readonly Severity[];

/** Fill and a font that can be read on it: black on a dark heading's own colour could not. */
const COLORS: { readonly [S in Severity]: { readonly fill: string; readonly font: string } } = {
  error: { fill: "#FFC7CE", font: "#9C0006" },
  warning: { fill: "#FFEB9C", font: "#7F4F00" },
  info: { fill: "#DDEBF7", font: "#1F4E78" },
};

/** What is coloured on a sheet, and which cells it fills: where those differ, its cells may have moved. */
export interface HighlightsSeen extends SheetHighlights {
  readonly used: string;
}

/** What is coloured on the sheets now: found by the formats themselves, which move along with their cells. */
export async function readHighlights(
  context: Excel.RequestContext,
  sheets: readonly SheetRef[],
): Promise<readonly HighlightsSeen[]> {
  if (sheets.length === 0) return [];
  const filled = sheets.map((sheet) => {
    const used = sheetById(context, sheet.id).getUsedRangeOrNullObject(true).untrack();
    loadPlace(used);
    return { sheet, used };
  });
  const ours = await formatsOfOurs(context, sheets);
  return filled.map(({ sheet, used }) => ({
    sheet,
    used: used.isNullObject ? "" : areaText(areaOfRange(used)),
    highlights: SEVERITIES.flatMap((severity) => {
      const areas = ours
        .filter((one) => one.sheet.id === sheet.id && one.severity === severity)
        .flatMap((one) => one.areas.items.map(areaOfRange));
      return areas.length === 0 ? [] : [{ severity, areas }];
    }),
  }));
}

/** Colours these cells and no others; once more changes nothing. */
export async function setHighlights(context: Excel.RequestContext, wanted: readonly SheetHighlights[]): Promise<void> {
  if (wanted.length === 0) return;
  const earlier = await formatsOfOurs(
    context,
    wanted.map(({ sheet }) => sheet),
  );
  for (const { format } of earlier) format.delete();
  for (const { sheet, highlights } of wanted) {
    for (const { severity, areas } of highlights) {
      for (const some of addressChunks(areas)) {
        const cells = sheetById(context, sheet.id).getRanges(some.map(areaText).join(",")).untrack();
        const { custom } = cells.conditionalFormats.add("Custom");
        custom.rule.formula = FORMULAS[severity];
        custom.format.fill.color = COLORS[severity].fill;
        custom.format.font.color = COLORS[severity].font;
      }
    }
  }
  await context.sync();
}

interface OwnFormat {
  readonly sheet: SheetRef;
  readonly severity: Severity;
  readonly format: Excel.ConditionalFormat;
  readonly areas: Excel.RangeCollection;
}

async function formatsOfOurs(
  context: Excel.RequestContext,
  sheets: readonly SheetRef[],
): Promise<readonly OwnFormat[]> {
  const asked = sheets.map((sheet) => {
    // Formats are asked for more in the next request: their cells have to be kept until then.
    return { sheet, formats: sheetById(context, sheet.id).getRange().conditionalFormats.load("items/type") };
  });
  await context.sync();
  const byFormula = asked.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => {
        const areas = format.getRanges().untrack().areas;
        areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
        return { sheet, format, rule: format.custom.rule.load("formula"), areas };
      }),
  );
  if (byFormula.length > 0) await context.sync();
  return byFormula.flatMap(({ rule, ...one }) => {
    const severity = SEVERITIES.find((each) => FORMULAS[each] === rule.formula);
    return severity === undefined ? [] : [{ ...one, severity }];
  });
}
