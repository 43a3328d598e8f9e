import type { ObjectType } from "./hostObject";
import type { Members } from "./members";
import { APPLICATION, CULTURE_INFO, NUMBER_FORMAT_INFO } from "./objects/application";
import { AUTO_FILTER } from "./objects/autoFilter";
import { RANGE_BORDER, RANGE_BORDER_COLLECTION } from "./objects/borders";
import { CHART_AXES, CHART_AXIS, CHART_AXIS_TITLE, CHART_GRIDLINES } from "./objects/chartAxes";
import { CHART_FILL, CHART_SERIES, CHART_SERIES_COLLECTION, CHART_SERIES_FORMAT } from "./objects/chartSeries";
import { CHART, CHART_COLLECTION, CHART_LEGEND, CHART_TITLE } from "./objects/charts";
import {
  CELL_VALUE_CONDITIONAL_FORMAT,
  CONDITIONAL_FORMAT,
  CONDITIONAL_FORMAT_COLLECTION,
  CONDITIONAL_FORMAT_RULE,
  CONDITIONAL_RANGE_FILL,
  CONDITIONAL_RANGE_FONT,
  CONDITIONAL_RANGE_FORMAT,
  CUSTOM_CONDITIONAL_FORMAT,
} from "./objects/conditionalFormats";
import { DATA_VALIDATION } from "./objects/dataValidation";
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from "./objects/formats";
import { FREEZE_PANES } from "./objects/freezePanes";
import { NAMED_ITEM, NAMED_ITEM_COLLECTION } from "./objects/names";
import { PAGE_BREAK, PAGE_BREAK_COLLECTION } from "./objects/pageBreaks";
import { HEADER_FOOTER, HEADER_FOOTER_GROUP, PAGE_LAYOUT } from "./objects/pageLayout";
import { WORKSHEET_PROTECTION } from "./objects/protection";
import { RANGE } from "./objects/range";
import { RANGE_AREAS, RANGE_COLLECTION } from "./objects/rangeAreas";
import { SETTING, SETTING_COLLECTION } from "./objects/settings";
import { TABLE, TABLE_COLLECTION, TABLE_SCOPED_COLLECTION } from "./objects/tables";
import { INTERNAL_SERVICE, RUNTIME, WORKBOOK, WORKBOOK_PROTECTION } from "./objects/workbook";
import { WORKSHEET } from "./objects/worksheet";
import { WORKSHEET_COLLECTION } from "./objects/worksheets";

/** Every class that this host answers, with its members. */
export const MEMBERS: { readonly [Type in ObjectType]: Members<Type> } = {
  Application: APPLICATION,
  AutoFilter: AUTO_FILTER,
  Chart: CHART,
  ChartAxes: CHART_AXES,
  ChartAxis: CHART_AXIS,
  ChartAxisTitle: CHART_AXIS_TITLE,
  ChartCollection: CHART_COLLECTION,
  ChartFill: CHART_FILL,
  ChartGridlines: CHART_GRIDLINES,
  ChartLegend: CHART_LEGEND,
  ChartSeries: CHART_SERIES,
  ChartSeriesCollection: CHART_SERIES_COLLECTION,
  ChartSeriesFormat: CHART_SERIES_FORMAT,
  ChartTitle: CHART_TITLE,
  CellValueConditionalFormat: CELL_VALUE_CONDITIONAL_FORMAT,
  ConditionalFormat: CONDITIONAL_FORMAT,
  ConditionalFormatCollection: CONDITIONAL_FORMAT_COLLECTION,
  ConditionalFormatRule: CONDITIONAL_FORMAT_RULE,
  ConditionalRangeFill: CONDITIONAL_RANGE_FILL,
  ConditionalRangeFont: CONDITIONAL_RANGE_FONT,
  ConditionalRangeFormat: CONDITIONAL_RANGE_FORMAT,
  CultureInfo: CULTURE_INFO,
  CustomConditionalFormat: CUSTOM_CONDITIONAL_FORMAT,
  DataValidation: DATA_VALIDATION,
  FormatProtection: FORMAT_PROTECTION,
  HeaderFooter: HEADER_FOOTER,
  HeaderFooterGroup: HEADER_FOOTER_GROUP,
  InternalService: INTERNAL_SERVICE,
  NamedItem: NAMED_ITEM,
  NamedItemCollection: NAMED_ITEM_COLLECTION,
  NumberFormatInfo: NUMBER_FORMAT_INFO,
  PageBreak: PAGE_BREAK,
  PageBreakCollection: PAGE_BREAK_COLLECTION,
  PageLayout: PAGE_LAYOUT,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeBorder: RANGE_BORDER,
  RangeBorderCollection: RANGE_BORDER_COLLECTION,
  RangeCollection: RANGE_COLLECTION,
  RangeFill: RANGE_FILL,
  RangeFont: RANGE_FONT,
  RangeFormat: RANGE_FORMAT,
  Runtime: RUNTIME,
  Setting: SETTING,
  SettingCollection: SETTING_COLLECTION,
  Table: TABLE,
  TableCollection: TABLE_COLLECTION,
  TableScopedCollection: TABLE_SCOPED_COLLECTION,
  Workbook: WORKBOOK,
  WorkbookProtection: WORKBOOK_PROTECTION,
  Worksheet: WORKSHEET,
  WorksheetCollection: WORKSHEET_COLLECTION,
  WorksheetFreezePanes: FREEZE_PANES,
  WorksheetProtection: WORKSHEET_PROTECTION,
};

export const ANSWERED_TYPES: readonly string[] = Object.keys(MEMBERS);

/** What is answered, as data: class and member names in alphabetical order, without the client's internal ones. */
export function answeredMembers(): readonly { readonly type: string; readonly members: readonly string[] }[] {
  return Object.entries(MEMBERS).map(([type, { read, write, open, find, call, items }]) => {
    const names = [read, write, open, find, call].flatMap((table) => Object.keys(table ?? {}));
    const all = new Set([...names, ...(items ? ["items"] : [])].filter((name) => !name.startsWith("_")));
    return { type, members: [...all].sort() };
  });
}
