import type { RawValue } from "../../src/model/cell";
import type { Criterion, Framework } from "../../src/model/framework";
import type { Grid } from "../../src/model/grid";
import { decimalText } from "../../src/model/numbers/decimal";
import type { PointRule } from "../../src/model/pointRule";
import { assessSheet } from "../../src/session/assessSheet";
import type { SheetScan } from "../../src/session/scan";
import { frameworkOf } from "../support/framework";
import { sheetOf, type SheetOptions } from "../support/sheetOf";

export const NAMES = ["Kế hoạch", "Hội nghị", "Hồ sơ trực tuyến", "Tập huấn"];

export const assess = (grid: Grid, framework: Framework): SheetScan =>
  assessSheet(grid, [{ framework, origin: "catalog" }], () => ({}));

interface Outcome {
  /** The points of each unit, one a criterion; null where the unit has none. */
  readonly points: readonly (readonly (string | null)[])[];
  readonly findings: readonly { readonly code: string; readonly criterion: unknown; readonly shown?: string }[];
}

/** A sheet with the same columns under the heading of each criterion, ranked under a rule a criterion. */
export function outcome(
  rules: readonly PointRule[],
  columns: readonly string[],
  units: readonly (readonly RawValue[])[],
  options: SheetOptions = {},
): Outcome {
  const criteria = Object.fromEntries(
    rules.map((rule, index): [string, Partial<Criterion>] => [
      `c${index}`,
      { name: { vi: NAMES[index]!, en: NAMES[index]! }, max: "20", decimals: 2, rule },
    ]),
  );
  const framework = frameworkOf(criteria);
  const rows: readonly (readonly RawValue[])[] = [
    ["STT", "Đơn vị", ...rules.flatMap((_, index) => columns.map((_column, at) => (at === 0 ? NAMES[index]! : "")))],
    ["", "", ...rules.flatMap(() => columns)],
    ...units.map((cells, index) => [index + 1, `Xã ${"ABCDEFGHIK"[index]}`, ...cells]),
  ];
  const merges = rules.map((_, index) => {
    const left = 2 + index * columns.length;
    return { top: 0, bottom: 0, left, right: left + columns.length - 1 };
  });
  const tall = [0, 1].map((column) => ({ top: 0, bottom: 1, left: column, right: column }));
  const grid = sheetOf(rows, { merges: [...tall, ...merges] as never, ...options });
  const scan = assess(grid, framework);
  const scores = scan.tables[0]?.assessment?.ranking.scores;
  return {
    points: units.map((_, unit) =>
      framework.criteria.map(({ id }) => {
        const points = scores?.points(id, unit) ?? null;
        return points === null ? null : decimalText(points);
      }),
    ),
    findings: scan.findings
      .filter(({ code }) => code.startsWith("score."))
      .map(({ code, params }) => ({
        code,
        criterion: "criterion" in params ? params.criterion : undefined,
        ...("shown" in params ? { shown: params.shown } : "figure" in params ? { shown: params.figure } : {}),
      })),
  };
}
