import { z } from "zod";
import type { LineRole } from "../model/block";
import type { FieldRole } from "../model/mapping";

// The shape of `--json`, said once: the compiler holds the command line to the inferred type, and
// docs/cli-result.schema.json is written from here (npm run schemas; a test keeps them equal).

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d*[1-9])?$/)
  .describe("an exact decimal in its shortest form");
const cell = z
  .string()
  .regex(/^[A-Z]{1,3}[1-9]\d*$/)
  .describe("A1 address");
const area = z
  .string()
  .regex(/^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/)
  .describe("A1 address of a rectangle");

const ROLES = [
  ...(["criterion", "comparison", "subtotal", "unit", "group", "number", "code", "note", "excluded"] as const),
  ...(["total", "ratio", "rank", "rankInGroup", "class", "leftOut", "unknown"] as const),
] as const satisfies readonly FieldRole["kind"][];
const LINE_ROLES = [
  ...(["header", "unit", "stage", "group", "total", "maximum", "weight", "numbering", "nameless"] as const),
  ...(["text", "blank", "criterion", "leftOut"] as const),
] as const satisfies readonly LineRole[];

const unit = z.strictObject({
  row: z.int().min(1).describe("as Excel counts; where units run across the columns, the row of the unit's name"),
  name: z.string(),
  group: z.string().nullable(),
  status: z.enum(["ranked", "notRanked", "notAssessed", "incomplete"]),
  scores: z
    .record(z.string(), z.union([decimal, z.literal("n/a"), z.null()]))
    .describe("every criterion by id; null is missing, n/a is not applicable"),
  total: decimal.nullable(),
  ratio: decimal.nullable().describe("in per cent"),
  rank: z.int().min(1).nullable().describe("in the list that the framework ranks"),
  rankInGroup: z.int().min(1).nullable().describe("among the unit's own group"),
  class: z.string().nullable(),
  ranksBy: z
    .record(z.string(), z.int().min(1).nullable())
    .optional()
    .describe("the rank by the points of each criterion that the framework ranks by itself, too, by id"),
  parts: z
    .array(z.strictObject({ name: z.string(), row: z.int().min(1), sheet: z.string(), weight: z.string().nullable() }))
    .optional()
    .describe(
      "the lines that the unit is made of, where that is not its own; weight: a decimal or a/b, null where nobody says it",
    ),
  alternatives: z
    .array(
      z.strictObject({
        clause: z.string(),
        total: decimal.nullable(),
        ratio: decimal.nullable(),
        rank: z.int().min(1).nullable(),
        class: z.string().nullable(),
      }),
    )
    .optional()
    .describe("its result where a clause that can be read in two ways is read in the second, where that is another"),
  sheet: z.string().optional().describe("where the unit stands on another sheet than its table: a form a sheet"),
});

const table = z.strictObject({
  sheet: z.string(),
  address: area,
  title: z.string().nullable(),
  framework: z
    .strictObject({
      id: z.string(),
      version: z.string(),
      matchedBy: z.enum(["given", "workbook", "words", "derived"]),
    })
    .nullable(),
  units: z
    .array(unit)
    .describe("in the order of the sheet; none where no framework fits, or a finding blocks the table"),
  counts: z
    .array(z.strictObject({ group: z.string().nullable(), class: z.string(), count: z.int().min(0) }))
    .describe("every class of every group and (group null) of the whole table, zeros too, best first"),
});

const finding = z.strictObject({
  code: z.string().regex(/^[a-z]+\.[a-zA-Z]+$/),
  severity: z.enum(["error", "warning", "info"]),
  blocks: z
    .enum(["table", "unit", "nothing"])
    .describe("what it stops: all totals of its table, the result of its unit, or nothing"),
  sheet: z.string(),
  cell: cell.nullable(),
  params: z.record(z.string(), z.unknown()),
  message: z.string(),
});

const field = z.strictObject({
  cell: cell.describe("of its innermost heading"),
  line: z.string().describe("the column letters, or the row number where units run across, of its figures"),
  header: z.array(z.string()).readonly().describe("from the outermost merged heading to the innermost"),
  sense: z.string().describe("what the heading says by itself"),
  reason: z.string().describe("why it was taken for that"),
  stage: z.string().describe("the stage of a score that the heading names; final where it names none"),
  max: decimal.nullable().describe("the maximum that the heading gives"),
  numbering: z.string().nullable(),
  percent: z.boolean(),
  role: z.enum(ROLES).nullable().describe("what it gives; unknown where nothing accounts for it"),
  criterion: z.string().nullable().describe("id, where the role is a criterion or a comparison"),
  roleReason: z.string().nullable(),
  by: z.enum(["words", "figures", "maximum", "officer", "content", "position", "ours"]).describe("what decided"),
  evidence: z.string().nullable().describe("what the sheet's own figures prove of it"),
});

const interpretation = z.strictObject({
  sheet: z.string(),
  cell,
  shown: z.string(),
  manner: z.string(),
  understood: decimal.nullable().describe("null: taken for not applicable"),
});

const readingTable = z.strictObject({
  sheet: z.string(),
  address: area,
  title: z.string().nullable(),
  orientation: z.enum(["unitsDown", "unitsAcross"]),
  units: z.int().min(0),
  hiddenUnits: z.int().min(0).describe("units in rows (or columns) that the officer does not see"),
  groups: z.array(z.strictObject({ name: z.string(), units: z.int().min(1) })).readonly(),
  fields: z.array(field).readonly(),
  rows: z
    .array(z.strictObject({ line: z.string(), role: z.enum(LINE_ROLES) }))
    .readonly()
    .describe("every row of the table's area (every column, where units run across)"),
  unaccounted: z.array(z.string()).readonly().describe("lines of figures that nothing accounts for"),
  questions: z
    .array(z.strictObject({ id: z.string(), text: z.string(), choices: z.array(z.string()).readonly() }))
    .readonly()
    .describe("what the sheet leaves open; answered by --answer ID=CHOICE"),
  interpretations: z.array(interpretation).readonly().describe("every cell that was not a plain number"),
});

const cellChange = z.strictObject({
  cell,
  before: z.string().describe("as the sheet shows it"),
  after: z.string().describe("empty where the cell is emptied"),
});

const sheetChanges = z.strictObject({
  sheet: z.string(),
  kind: z.enum(["new", "changed", "unchanged", "emptied"]),
  besides: z.string().nullable().describe("the officer's own sheet whose name a new one would have had"),
  cells: z.strictObject({
    added: z.int().min(0),
    changed: z.int().min(0),
    removed: z.int().min(0),
    unchanged: z.int().min(0),
  }),
  officers: z.array(cellChange).describe("every cell that no earlier run left so and that gets other contents"),
  examples: z.array(cellChange).describe("the first of the other cells that change"),
  beside: z.array(z.enum(["printArea", "titles", "charts"])),
  titles: z.array(z.strictObject({ from: z.string(), to: z.string() })).describe("merged titles that end elsewhere"),
});

/** What `xephang rank --json` and `xephang check --json` print. */
export const resultSchema = z.strictObject({
  schema: z
    .literal(2)
    .describe(
      "1 had neither `schema` nor `blocks`, and names where `params` have ids of criteria, groups and frameworks",
    ),
  file: z.string(),
  tables: z.array(table),
  findings: z.array(finding),
  changes: z
    .array(sheetChanges)
    .optional()
    .describe("what writing would change in the workbook, sheet by sheet; with --dry-run alone"),
  reading: z.strictObject({ tables: z.array(readingTable).describe("what was believed of each table, and why") }),
});

export type CliResult = z.infer<typeof resultSchema>;
export type ResultChanges = NonNullable<CliResult["changes"]>[number];
export type ResultTable = CliResult["tables"][number];
export type ResultUnit = ResultTable["units"][number];
export type ResultFinding = CliResult["findings"][number];
