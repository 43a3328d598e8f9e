import type { EvidenceColumn, EvidenceTable } from "../../src/evidence/evidenceTable";
import { parseDecimal } from "../../src/model/numbers/decimal";
import { decimalColumn, setDecimal } from "../../src/model/numbers/decimalColumn";
import { FigureState } from "../../src/model/table";

/** Rows as texts, a line each, cells parted by spaces or tabs; "." is a missing figure, "_" in a word a space. */
export function tableOf(text: string, groups?: readonly (string | null)[]): EvidenceTable {
  const rows = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.split(/\s+/));
  return tableOfRows(rows, groups);
}

export function tableOfRows(rows: readonly (readonly string[])[], groups?: readonly (string | null)[]): EvidenceTable {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => columnOf(rows.map((row) => row[column] ?? ".")));
  return { rowCount: rows.length, columns, groups: groups ?? rows.map(() => null) };
}

function columnOf(texts: readonly string[]): EvidenceColumn {
  const figures = decimalColumn(texts.length);
  const [states, printed] = [new Uint8Array(texts.length).fill(FigureState.missing), new Uint8Array(texts.length)];
  const words = texts.map((text, row) => {
    const value = parseDecimal(text);
    if (value === null) return text === "." ? null : text.replaceAll("_", " ");
    setDecimal(figures, row, value);
    states[row] = FigureState.value;
    printed[row] = text.split(".")[1]?.length ?? 0;
    return null;
  });
  return { figures, states, printed, words, maximum: null, weight: null };
}
