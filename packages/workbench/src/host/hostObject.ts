import type { SheetTable } from "../table";
import type { Area } from "../address";
import type { Side } from "../book/borders";
import type { Sheet } from "../book/sheet";

/** Cells that a property of a format speaks of: one range, or the areas of a `RangeAreas`. */
export interface Cells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** How a chart is found again. */
export interface ChartKey {
  readonly sheet: Sheet;
  readonly id: string;
}

/** How a conditional format is found again. */
export interface RuleKey {
  readonly sheet: Sheet;
  readonly id: string;
}

/** What the host keeps of each kind of client object. */
export interface HostObjects {
  Application: object;
  /** The sheet's own, or that of a table. */
  AutoFilter: { readonly sheet: Sheet; readonly table: TableObject["table"] | null };
  Chart: ChartKey;
  ChartAxes: ChartKey;
  ChartAxis: ChartKey & { readonly axis: "category" | "value" };
  ChartAxisTitle: ChartKey & { readonly axis: "category" | "value" };
  ChartCollection: { readonly sheet: Sheet };
  ChartFill: ChartKey & { readonly index: number };
  ChartGridlines: ChartKey & { readonly axis: "category" | "value" };
  ChartLegend: ChartKey;
  ChartSeries: ChartKey & { readonly index: number };
  ChartSeriesCollection: ChartKey;
  ChartSeriesFormat: ChartKey & { readonly index: number };
  ChartTitle: ChartKey;
  CellValueConditionalFormat: RuleKey;
  ConditionalFormat: RuleKey;
  ConditionalFormatCollection: Cells;
  ConditionalFormatRule: RuleKey;
  ConditionalRangeFill: RuleKey;
  ConditionalRangeFont: RuleKey;
  ConditionalRangeFormat: RuleKey;
  CultureInfo: object;
  CustomConditionalFormat: RuleKey;
  DataValidation: Cells;
  FormatProtection: Cells;
  HeaderFooter: { readonly sheet: Sheet; readonly pages: "odd" | "even" | "first" };
  HeaderFooterGroup: { readonly sheet: Sheet };
  /** The page's own services, which ask for nothing. */
  InternalService: object;
  NamedItem: { readonly id: string };
  NamedItemCollection: { readonly scope: Sheet | null };
  NumberFormatInfo: object;
  PageBreak: { readonly sheet: Sheet; readonly of: "rows" | "columns"; readonly line: number };
  PageBreakCollection: { readonly sheet: Sheet; readonly of: "rows" | "columns" };
  PageLayout: { readonly sheet: Sheet };
  Range: { readonly sheet: Sheet; readonly area: Area };
  RangeAreas: Cells;
  RangeBorder: Cells & { readonly side: Side };
  RangeBorderCollection: Cells;
  RangeCollection: Cells;
  RangeFill: Cells;
  RangeFont: Cells;
  RangeFormat: Cells;
  Runtime: object;
  Setting: { readonly key: string };
  SettingCollection: object;
  /** Null for all tables of the workbook. */
  TableCollection: { readonly sheet: Sheet | null };
  Table: TableObject;
  TableScopedCollection: { readonly sheet: Sheet; readonly area: Area };
  Workbook: object;
  WorkbookProtection: object;
  Worksheet: { readonly sheet: Sheet };
  WorksheetCollection: object;
  WorksheetFreezePanes: { readonly sheet: Sheet };
  WorksheetProtection: { readonly sheet: Sheet };
}

export interface TableObject {
  readonly sheet: Sheet;
  readonly table: Pick<SheetTable, "name" | "area" | "hasHeader" | "isFiltered">;
}

export type ObjectType = keyof HostObjects;

/** An object that the client holds a proxy of. */
export type HostObject = { [Type in ObjectType]: { readonly type: Type } & HostObjects[Type] }[ObjectType];

export function range(sheet: Sheet, area: Area): HostObject & { readonly type: "Range" } {
  return { type: "Range", sheet, area };
}
