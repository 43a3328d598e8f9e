import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArea, type Area } from "../../src/model/address";
import type { RawValue } from "../../src/model/cell";
import type { Grid, SheetId } from "../../src/model/grid";
import { sheetOf } from "./sheetOf";

/**
 * What a sheet's `.json` may add to its `.tsv`: number formats and shown texts by area, merged areas, hidden rows and
 * columns, and the framework whose mapping is tried (without one, headings name the criteria themselves).
 */
export interface CaseOptions {
  readonly formats?: Readonly<Record<string, string>>;
  readonly shown?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly framework?: string;
}

export interface CaseSheet {
  readonly grid: Grid;
  readonly framework: string | null;
}

const OPTIONS = new Set(["formats", "shown", "merges", "hiddenRows", "hiddenColumns", "framework"]);

/** The sheets of a case folder, each named by its file. Throws, with the file's name, on one that it cannot use. */
export function caseSheets(folder: string): readonly CaseSheet[] {
  const files = readdirSync(folder);
  const names = files.filter((file) => file.endsWith(".tsv")).map((file) => file.slice(0, -4));
  const known = new Set([
    "expected.json",
    "understood.json",
    ...names.flatMap((name) => [`${name}.tsv`, `${name}.json`]),
  ]);
  const strays = files.filter((file) => !known.has(file));
  if (names.length === 0 || !files.includes("expected.json") || strays.length > 0) {
    throw new Error(
      `${folder} needs sheets (.tsv), expected.json, understood.json where the rule is told, and nothing else: ${files.join(", ")}`,
    );
  }
  return names.sort().map((name) => caseSheet(folder, name, files.includes(`${name}.json`)));
}

function caseSheet(folder: string, name: string, hasOptions: boolean): CaseSheet {
  const rows = readFileSync(join(folder, `${name}.tsv`), "utf8")
    .replace(/\n$/, "")
    .split("\n");
  const options = hasOptions ? readOptions(join(folder, `${name}.json`)) : {};
  const cells = rows.map((row) => row.split("\t"));
  const errors = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (/^#[A-Z/0!?]+$/.test(cell) ? [[r, c] as const] : [])),
  );
  const formats = byArea(options.formats ?? {});
  const shown = byArea(options.shown ?? {});
  const values = cells.map((row) => row.map(cellValue));
  const grid = sheetOf(values, {
    name,
    errors,
    format: (row, column) => formats(row, column) ?? "General",
    text: (row, column) => shown(row, column) ?? String(values[row]?.[column] ?? ""),
    merges: options.merges?.map(areaOf) ?? null,
    hiddenRows: (options.hiddenRows ?? []).map((row) => row - 1),
  });
  return {
    grid: {
      ...grid,
      sheet: { id: `sheet-${name}` as SheetId, name },
      hiddenColumns: new Set((options.hiddenColumns ?? []).map((letters) => areaOf(`${letters}1`).left)),
    },
    framework: options.framework ?? null,
  };
}

/** Bare digits with a point are a number; what stands in "…" is text as JSON writes it ("a\u00a0b"); all else is text. */
function cellValue(cell: string): RawValue {
  if (/^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell)) return Number(cell);
  if (cell === "TRUE" || cell === "FALSE") return cell === "TRUE";
  return /^".*"$/.test(cell) ? String(JSON.parse(cell)) : cell;
}

function readOptions(path: string): CaseOptions {
  const options = JSON.parse(readFileSync(path, "utf8")) as CaseOptions;
  const strange = Object.keys(options).filter((key) => !OPTIONS.has(key));
  if (strange.length > 0) throw new Error(`${path}: unknown ${strange.join(", ")}`);
  return options;
}

function byArea(entries: Readonly<Record<string, string>>): (row: number, column: number) => string | undefined {
  const areas = Object.entries(entries).map(([area, text]) => [areaOf(area), text] as const);
  return (row, column) =>
    areas.find(
      ([{ top, left, bottom, right }]) => row >= top && row <= bottom && column >= left && column <= right,
    )?.[1];
}

function areaOf(text: string): Area {
  const area = parseArea(text);
  if (area === null) throw new Error(`no area: ${text}`);
  return area;
}
