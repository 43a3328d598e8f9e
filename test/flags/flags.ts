import type { Awkward } from "@xep-hang/workbench/host/awkward";
import { swept } from "../support/sweep";

/** One manner of a real Excel, by the issue that tells of it; `awkward` makes the look-alike have it. */
export interface Flag {
  readonly name: string;
  readonly issue: string;
  readonly awkward: Awkward;
}

export const FLAGS: readonly Flag[] = [
  { name: "focus lost for a moment", issue: "#771 #2983", awkward: { focusLost: 6 } },
  { name: "focus lost for good", issue: "#771 #2983", awkward: { focusLost: 1_000 } },
  { name: "chart or shape selected", issue: "#399", awkward: { shapeSelected: true } },
  { name: "one setting a request", issue: "#920", awkward: { settingsOneKeyABatch: true } },
  { name: "settings lost", issue: "#6091 #5206", awkward: { settingsLost: true } },
  { name: "settings full", issue: "#621 #360", awkward: { settingsLimit: 30 } },
  { name: "fifteen digits", issue: "#2770", awkward: { fifteenDigits: true } },
  { name: "calculation by hand", issue: "#6922", awkward: { manualCalculation: true } },
  { name: "precision as displayed", issue: "usePrecisionAsDisplayed", awkward: { precisionAsDisplayed: true } },
  { name: "names cannot be hidden", issue: "#3878", awkward: { nameVisibleIgnored: true } },
  { name: "volatile values", issue: "#6922", awkward: { volatileValues: true } },
  { name: "chart sheet active", issue: "#2444", awkward: { chartSheetActive: true } },
  { name: "table over the scores", issue: "#6745 #3191", awkward: { tables: ["A3:C7"] } },
  { name: "table far away", issue: "#6745", awkward: { tables: ["M30:N40"] } },
  { name: "view only", issue: "#5148 #3831", awkward: { viewOnly: true } },
  { name: "read-only", issue: "#5148", awkward: { readOnly: true } },
  { name: "no trigger source", issue: "ExcelApi 1.14", awkward: { missingTriggerSource: true } },
  { name: "too many merges (limit)", issue: "#3611", awkward: { mergesBeyondLimit: "RangeExceedsLimit" } },
  { name: "too many merges (general)", issue: "#3611", awkward: { mergesBeyondLimit: "GeneralException" } },
  { name: "no printer (general)", issue: "#1860", awkward: { noPrinter: "GeneralException" } },
  { name: "no printer (denied)", issue: "#1860", awkward: { noPrinter: "AccessDenied" } },
  { name: "fit to pages forgotten", issue: "#1860", awkward: { zoomForgotten: true } },
  { name: "sizes rounded", issue: "#187 #3036", awkward: { roundedSizes: true } },
  { name: "protected sheet", issue: "AccessDenied", awkward: { protectedSheets: ["DTI 2023"] } },
  { name: "protected structure", issue: "AccessDenied", awkward: { protectedStructure: true } },
  { name: "neighbours keep their lines", issue: "#1920 #1087", awkward: { sharedEdges: true } },
  { name: "slow formats", issue: "#12", awkward: { slowFormatting: 600 } },
  { name: "listeners of an earlier page", issue: "#194", awkward: { staleHandlers: true } },
  { name: "cell being edited", issue: "#806 #3388", awkward: { cellEditing: 1_000 } },
];

/** All of them by `npm run test:flags`. */
export function flagsToTry(): readonly Flag[] {
  return swept(FLAGS, 5);
}
