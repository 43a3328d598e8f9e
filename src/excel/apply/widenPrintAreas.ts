import type { Area } from "../../model/address";
import { around, isInside } from "../../model/areas";
import type { Plan, SheetArea } from "../../model/plan";
import { areaOfRange, rangeAt, sheetById } from "../ranges";

/** Has results printed with their table; what the print areas were is written down before the first of them changes. */
export async function widenPrintAreas(context: Excel.RequestContext, plan: Plan, before: SheetArea[]): Promise<void> {
  const steps = plan.steps.flatMap((step) => (step.kind === "includeInPrint" ? [step] : []));
  if (steps.length === 0) return;
  const found = steps.map(({ sheet }) => {
    const print = sheetById(context, sheet.id).pageLayout.getPrintAreaOrNullObject();
    print.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return print;
  });
  await context.sync();
  const grown = new Map<string, SheetArea>();
  steps.forEach(({ sheet, table, area }, index) => {
    const print = found[index];
    const now = grown.get(sheet.id)?.area ?? (print === undefined ? null : soleArea(print));
    if (now === null || !isInside(table, now) || isInside(area, now)) return;
    if (!grown.has(sheet.id)) before.push({ sheet, area: now });
    grown.set(sheet.id, { sheet, area: around(now, area) });
  });
  if (grown.size === 0) return;
  for (const { sheet, area } of grown.values()) {
    const worksheet = sheetById(context, sheet.id);
    worksheet.pageLayout.setPrintArea(rangeAt(worksheet, area));
  }
  await context.sync();
}

/** A print area of several pieces is an arrangement of the officer's own: it is left alone. */
function soleArea(print: Excel.RangeAreas): Area | null {
  if (print.isNullObject) return null;
  const [only, ...others] = print.areas.items;
  return only === undefined || others.length > 0 ? null : areaOfRange(only);
}
