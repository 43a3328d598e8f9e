import { type RecordLine, verifyLines, verifyWords } from "../../locales/verifyText";
import { OFFICIAL_MARGINS, ROOM_ACROSS } from "../../model/paper";
import type { Plan, Style } from "../../model/plan";
import type { Verification } from "../../model/verification";
import type { OutputRun } from "../output";
import { oneLine, wide } from "../sheet/cells";
import type { Line } from "../sheet/layLines";
import { planSheets } from "../sheet/planSheets";

const BASE: Style = { fontName: "Times New Roman", fontSize: 12, vertical: "top", wrap: true };
const STYLES: { readonly [K in RecordLine["kind"]]: Style } = {
  title: { bold: true, horizontal: "center", fontSize: 14 },
  table: { bold: true },
  fact: {},
  heading: { bold: true },
  row: {},
  fingerprint: { italic: true },
};

/** "Biên bản kiểm chứng" on a sheet of its own, in the place of an earlier one. */
export function planVerification(
  verification: Verification,
  run: Pick<OutputRun, "marks" | "sheetName" | "markName" | "language">,
): Plan {
  const lines = verifyLines(verification, run.language).map(({ kind, text }): Line => {
    return wide(kind === "row" ? `– ${oneLine(text)}` : oneLine(text), 1, STYLES[kind]);
  });
  return planSheets(run, "verification", [
    {
      name: verifyWords(run.language).sheet,
      lines,
      widths: [ROOM_ACROSS.portrait],
      base: BASE,
      page: { orientation: "portrait", margins: OFFICIAL_MARGINS },
    },
  ]);
}
