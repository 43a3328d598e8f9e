import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Block, Field } from "../model/block";
import { foldWords } from "../reader/words/foldWords";

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
