import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDecimal, type Decimal } from "../../src/model/numbers/decimal";
import { decimalColumn, setDecimal } from "../../src/model/numbers/decimalColumn";
import { FigureState } from "../../src/model/table";
import type { EvidenceColumn, EvidenceTable } from "../../src/evidence/evidenceTable";
import { findEvidence } from "../../src/evidence/findEvidence";
import { keep, say } from "./report";

/** Tables that others labelled; the folder is no part of the project. */
const FOLDER = join(__dirname, "../../../shared/benchmarks/aggrecol");

interface LabelledTable {
  readonly id: string;
  readonly number_format: string;
  readonly rows: number;
  readonly cols: number;
  readonly cells: readonly (readonly string[])[];
  readonly column_relations: readonly Labelled[];
  readonly row_relations: readonly Labelled[];
}

interface Labelled {
  readonly op: string;
  readonly target: number;
  readonly parts: readonly number[];
  readonly rows: readonly number[];
}

/** Prints how many sums and means of labelled tables are found from the cells alone; AGGRECOL_SHOW=yes, each difference. */
export function benchAggrecol(file = join(FOLDER, "tables.jsonl")): void {
  if (!existsSync(file)) return;
  const tables = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledTable);
  let [hits, wrong, missed, alarms, bare] = [0, 0, 0, 0, 0];
  const start = performance.now();
  for (const table of tables) {
    const gold = new Set(table.column_relations.filter(counts).map(keyOf));
    const mine = new Set(relationsOf(table).map(keyOf));
    const found = [...mine].filter((key) => gold.has(key)).length;
    hits += found;
    wrong += mine.size - found;
    missed += gold.size - found;
    if (process.env["AGGRECOL_SHOW"] === "yes") show(table, gold, mine);
    if (table.column_relations.length > 0 || table.row_relations.length > 0) continue;
    bare += 1;
    if (mine.size > 0) alarms += 1;
  }
  const [precision, recall] = [hits / (hits + wrong), hits / (hits + missed)];
  const f1 = (2 * precision * recall) / (precision + recall);
  keep("aggrecol", { tables: tables.length, f1, precision, recall, alarms, bare });
  say(
    `sums and means of ${tables.length} labelled tables: F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, ` +
      `recall ${recall.toFixed(3)}), false alarms in ${alarms} of ${bare}, ${(performance.now() - start).toFixed(0)} ms`,
  );
}

function show(table: LabelledTable, gold: ReadonlySet<string>, mine: ReadonlySet<string>): void {
  for (const key of gold) if (!mine.has(key)) say(`${table.id} missed ${key}`);
  for (const key of mine) if (!gold.has(key)) say(`${table.id} wrong  ${key}`);
}

function counts({ op, rows }: Labelled): boolean {
  return (op === "Sum" || op === "Average") && rows.length >= 3;
}

function keyOf({ op, target, parts }: Pick<Labelled, "op" | "target" | "parts">): string {
  return `${op} ${target} = ${[...new Set(parts)].sort((a, b) => a - b).join()}`;
}

function relationsOf(table: LabelledTable): readonly Pick<Labelled, "op" | "target" | "parts">[] {
  const { relations } = findEvidence(evidenceTable(table));
  return relations.flatMap(({ kind, target, parts }) => {
    if (kind !== "sum" && kind !== "mean") return [];
    return [{ op: kind === "sum" ? "Sum" : "Average", target, parts: parts.map(({ column }) => column) }];
  });
}

function evidenceTable({ rows, cols, cells, number_format }: LabelledTable): EvidenceTable {
  const columns = Array.from({ length: cols }, (_, column) =>
    columnOf(
      cells.map((row) => row[column] ?? ""),
      number_format,
    ),
  );
  return { rowCount: rows, columns, groups: Array<null>(rows).fill(null) };
}

function columnOf(texts: readonly string[], format: string): EvidenceColumn {
  const figures = decimalColumn(texts.length);
  const [states, printed] = [new Uint8Array(texts.length).fill(FigureState.missing), new Uint8Array(texts.length)];
  const words = texts.map((text, row) => {
    const read = figureOf(text, format);
    if (read === null) return /\p{L}/u.test(text) ? text : null;
    setDecimal(figures, row, read.value);
    states[row] = FigureState.value;
    printed[row] = read.printed;
    return null;
  });
  return { figures, states, printed, words, maximum: null, weight: null };
}

/** "1,234.50", "1 234,50", "1234.50", with a currency, a percent sign, or in brackets for less than nothing. */
function figureOf(text: string, format: string): { readonly value: Decimal; readonly printed: number } | null {
  const [thousands = "None", point = "Point"] = format.split(" ");
  const bare = text
    .trim()
    .replace(/^[$£€]\s*/, "")
    .replace(/\s*%$/, "");
  const negative = /^\((.*)\)$/.exec(bare);
  const signed = (negative === null ? bare : `-${negative[1] ?? ""}`).replace(/^[−–]/, "-").replace(/^(-?)\$/, "$1");
  const joined =
    thousands === "Comma" ? signed.replace(/,(?=\d{3})/g, "") : signed.replace(/(?<=\d)[\s\u00a0](?=\d{3})/g, "");
  const plain = point === "Comma" ? joined.replace(",", ".") : joined;
  const value = parseDecimal(plain);
  if (value === null || (value.digits < 0n ? -value.digits : value.digits) >= 10n ** 15n) return null;
  return { value, printed: plain.split(".")[1]?.length ?? 0 };
}
