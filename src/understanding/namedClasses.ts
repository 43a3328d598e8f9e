import type { Classing } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Block, Field, FieldIndex } from "../model/block";
import { compare, type Decimal } from "../model/numbers/decimal";
import { onlyOne } from "../model/onlyOne";
import type { ResultRule } from "../model/understanding";
import { foldWords } from "../reader/words/foldWords";
import { figureOf } from "./wordedSum";

/** What classes are called everywhere: too few units show by their figures what such words are. */
const CLASS =
  /^(?:(?:xep )?loai |muc |hang )?(?:xuat sac|gioi|tot|kha|trung binh(?: kha)?|yeu|kem|(?:khong |chua )?dat)$|^(?:khong |chua )?hoan thanh(?: xuat sac| tot)? nhiem vu$|^tap the lao dong (?:xuat sac|tien tien)$/;

export function isUsualClass(word: string): boolean {
  return CLASS.test(foldWords(word));
}

/** The block with the one column that holds nothing but names of classes taken for their column, where no heading says so. */
export function withNamedClasses(block: Block, table: EvidenceTable): Block {
  if (block.fields.some(({ sense }) => sense === "class")) return block;
  const only = onlyOne(block.fields.filter((field) => holdsClasses(field, block, table)));
  if (only === null) return block;
  const fields = block.fields.map((field): Field =>
    field === only ? { ...field, sense: "class", reason: "content" } : field,
  );
  return { ...block, fields };
}

/** Best first; those on one line say the same. */
const LADDER = [
  /xuat sac/,
  /gioi/,
  /(?:^|hoan thanh )tot/,
  /^(?:[^ ]+ )?kha|tien tien|^hoan thanh nhiem/,
  /trung binh kha/,
  /trung binh$|^dat$/,
  /yeu/,
  /kem|khong|chua/,
];
/** Of pairs in two classes so many stand in the order of the figure, whichever way it counts: "Tinh thần: tốt" is a remark. */
const LEAST_ORDERED = 0.8;

/** What could be the result: what is headed so, otherwise any figures. */
function resultsOf({ fields }: Block): readonly FieldIndex[] {
  const headed = fields.filter(({ sense }) => sense === "total" || sense === "ratio");
  return (headed.length > 0 ? headed : fields.filter(({ sense }) => sense === "measure")).map(({ index }) => index);
}

function followsIn(table: EvidenceTable, words: FieldIndex, figure: FieldIndex): boolean {
  const rows = Array.from({ length: Math.min(table.rowCount, MOST_ROWS) }, (_, row) => row).flatMap((row) => {
    const [word, own] = [table.columns[words]?.words[row] ?? null, figureOf(table, figure, row)];
    return word === null || own === null ? [] : [{ level: levelOf(word), own }];
  });
  let [ordered, turned] = [0, 0];
  rows.forEach((one, place) => {
    for (const other of rows.slice(place + 1)) {
      const way = Math.sign(other.level - one.level) * compare(one.own, other.own);
      if (way > 0) ordered += 1;
      if (way < 0) turned += 1;
    }
  });
  return ordered + turned > 0 && Math.max(ordered, turned) >= LEAST_ORDERED * (ordered + turned);
}

/** What figures of a few rows take for classes though its names stand in another order ("Khá" above "Tốt") is left out. */
export function soundClassings({ fields }: Block, classings: readonly Classing[]): readonly Classing[] {
  return classings.filter(({ column, classes }) => {
    if (fields[column]?.sense === "class" || !classes.every(isUsualClass)) return true;
    const levels = classes.map(levelOf);
    const isIn = (way: 1 | -1) =>
      levels.every((level, place) => place === 0 || way * (level - (levels[place - 1] ?? level)) >= 0);
    return isIn(1) || isIn(-1);
  });
}

/** Of more units the figures prove their classes by themselves. */
const MOST_ROWS = 60;

function levelOf(word: string): number {
  const words = foldWords(word);
  return LADDER.findIndex((level) => level.test(words));
}

function holdsClasses({ index, sense, reason }: Field, block: Block, table: EvidenceTable): boolean {
  if (reason === "officer" || (sense !== "unknown" && sense !== "note")) return false;
  const words = (table.columns[index]?.words ?? []).flatMap((word) => word ?? []);
  const isNamed = words.length > 2 && new Set(words).size > 1 && words.every(isUsualClass);
  return isNamed && resultsOf(block).some((figure) => followsIn(table, index, figure));
}

/** Fewer units than this stand in the order of their letters by chance. */
const LEAST_UNITS = 4;
const LETTER = /^(?:(?:loai|hang|muc) )?[a-e]$/;

/** The block with "A", "B", "C" beside every unit, which fall with the result, taken for its classes: few units prove no more. */
export function withClassLetters(block: Block, table: EvidenceTable, rule: ResultRule | null): Block {
  const result = rule?.field ?? null;
  if (rule === null || result === null || block.fields.some(({ sense }) => sense === "class")) return block;
  const only = onlyOne(block.fields.filter((field) => holdsLetters(field, table, { ...rule, field: result })));
  if (only === null) return block;
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
