import type { SheetExtras } from "../openedBook";

/** Conditional formats of a file have no id of their own: they are numbered as long as their workbook is open. */
export function numberedRules(extras: SheetExtras): SheetExtras {
  const conditionalFormats = extras.conditionalFormats.map((rule, index) => ({ ...rule, id: `file${index}` }));
  return { ...extras, conditionalFormats };
}

export function numberlessRules(extras: SheetExtras): SheetExtras {
  const conditionalFormats = extras.conditionalFormats.map(({ areas, rule, style }) => ({ areas, rule, style }));
  return { ...extras, conditionalFormats };
}
