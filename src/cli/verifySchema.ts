import { z } from "zod";

// The shape of `verify --json`, said once: the compiler holds the command line to the inferred type, and
// docs/verify-result.schema.json is written from here (npm run schemas).

const decimal = z.string().regex(/^-?\d+(\.\d*[1-9])?$/);
const line = z.string().describe("the column's letters, or the row's number where units run across");
const share = { agrees: z.int().min(0), outOf: z.int().min(0) } as const;

const weight = z.strictObject({
  column: line,
  weight: z.string().describe("0.4, or 1/3 where no decimal is exact"),
  from: decimal.nullable().describe("how far it may lie while every row prints what it does; null: nothing was solved"),
  to: decimal.nullable(),
});

const total = z.strictObject({
  rule: z.enum(["copy", "sum", "signed", "mean", "weighted", "ratio"]),
  column: line,
  columns: z
    .array(line)
    .readonly()
    .describe("what it is made of; of a ratio of two columns what is divided, then by what"),
  weights: z.array(weight).readonly().optional(),
  rounding: z.enum(["exact", "halfUp", "truncated"]),
  cap: z.string().optional(),
  ...share,
});

const ranking = z.strictObject({
  column: line,
  by: line,
  ties: z
    .enum(["standard", "dense", "none"])
    .describe("1-1-3, 1-1-2, or every rank once; none also where no units tie"),
  direction: z.enum(["highest", "lowest"]),
  perGroup: z.boolean(),
  ...share,
});

const threshold = z.strictObject({
  class: z.string(),
  greaterThan: decimal.nullable(),
  atMost: decimal.nullable(),
  round: z.array(decimal).readonly().describe("the roundest values inside"),
});

const classes = z.strictObject({ column: line, by: line, thresholds: z.array(threshold).readonly(), ...share });

const row = z.strictObject({
  row: z.int().min(1).describe("as Excel counts"),
  name: z.string(),
  cell: z.string(),
  printed: z.string(),
  expected: z.string().nullable().describe("null of a class between whose thresholds the figure lies"),
  what: z.enum(["total", "rank", "class"]),
});

const table = z.strictObject({
  sheet: z.string(),
  address: z.string(),
  total: total.nullable(),
  ranking: ranking.nullable(),
  classes: classes.nullable(),
  rows: z.array(row).describe("rows that do not follow what the rest does"),
  undecided: z.string().nullable().describe("why it cannot be told how totals are made"),
});

/** What `xephang verify --json` prints. */
export const verifySchema = z.strictObject({
  file: z.string(),
  tables: z.array(table),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("SHA-256 of the tables' names and figures, whatever file, sheet or language they stand in"),
});

export type VerifyResult = z.infer<typeof verifySchema>;
