import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Block, Field } from "../model/block";
import { compare, type Decimal } from "../model/numbers/decimal";
import type { ResultRule } from "../model/understanding";
import { foldWords } from "../reader/words/foldWords";
import { figureOf } from "./wordedSum";

/** What classes are called everywhere: too few units show by their figures what such words are. */
const CLASS =
  /^(?:(?:xep )?loai |muc |hang )?(?:xuat sac|gioi|tot|kha|trung binh(?: kha)?|yeu|kem)$|^(?:khong |chua )?hoan thanh(?: xuat sac| tot)? nhiem vu$|^tap the lao dong (?:xuat sac|tien tien)$/;

export function isClassName(word: string): boolean {
  return CLASS.test(foldWords(word));
}

/** The block with the one column that holds nothing but names of classes taken for their column, where no heading says so. */
export function withNamedClasses(block: Block, table: EvidenceTable): Block {
  if (block.fields.some(({ sense }) => sense === "class")) return block;
  const [only, ...others] = block.fields.filter((field) => holdsClasses(field, table));
  if (only === undefined || others.length > 0) return block;
  const fields = block.fields.map((field): Field =>
    field === only ? { ...field, sense: "class", reason: "content" } : field,
  );
  return { ...block, fields };
}

function holdsClasses({ index, sense, reason }: Field, { columns }: EvidenceTable): boolean {
  if (reason === "officer" || (sense !== "unknown" && sense !== "note")) return false;
  const words = (columns[index]?.words ?? []).flatMap((word) => word ?? []);
  return words.length > 2 && new Set(words).size > 1 && words.every(isClassName);
}

/** Fewer units than this stand in the order of their letters by chance. */
const LEAST_UNITS = 4;
const LETTER = /^(?:(?:loai|hang|muc) )?[a-e]$/;

/** The block with "A", "B", "C" beside every unit, which fall with the result, taken for its classes: few units prove no more. */
export function withClassLetters(block: Block, table: EvidenceTable, rule: ResultRule | null): Block {
  const result = rule?.field ?? null;
  if (rule === null || result === null || block.fields.some(({ sense }) => sense === "class")) return block;
  const [only, ...others] = block.fields.filter((field) => holdsLetters(field, table, { ...rule, field: result }));
  if (only === undefined || others.length > 0) return block;
  const fields = block.fields.map((field): Field =>
    field === only ? { ...field, sense: "class", reason: "figures" } : field,
  );
  return { ...block, fields };
}

function holdsLetters(
  { index, sense, reason }: Field,
  table: EvidenceTable,
  { field, direction }: Pick<ResultRule, "direction"> & { readonly field: Field["index"] },
): boolean {
  if (reason === "officer" || (sense !== "unknown" && sense !== "note") || table.rowCount < LEAST_UNITS) return false;
  const rows = Array.from({ length: table.rowCount }, (_, row) => ({
    letter: foldWords(table.columns[index]?.words[row] ?? ""),
    figure: figureOf(table, field, row),
  }));
  const held = rows.filter(
    (row): row is { letter: string; figure: Decimal } => row.figure !== null && LETTER.test(row.letter),
  );
  if (held.length < rows.length || new Set(held.map(({ letter }) => letter)).size < 2) return false;
  const sorted = [...held].sort((a, b) => compare(b.figure, a.figure) * (direction === "highest" ? 1 : -1));
  return sorted.every(({ letter, figure }, place) => {
    const before = sorted[place - 1];
    if (before === undefined) return true;
    return compare(before.figure, figure) === 0 ? before.letter === letter : before.letter <= letter;
  });
}
