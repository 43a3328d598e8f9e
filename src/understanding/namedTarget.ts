import type { Part, Relation } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Field, FieldIndex } from "../model/block";
import { add, subtract } from "../model/numbers/decimal";
import { onlyOne } from "../model/onlyOne";
import { foldHeader } from "../reader/words/foldWords";
import { isHeadedTakenOff } from "../reader/words/takenOff";
import { figureOf } from "./wordedSum";

/** An equation holds of each of its columns: told of the one that words call what is made, unless it is `made` of others. */
export function withNamedTarget(
  relation: Relation,
  made: ReadonlySet<FieldIndex>,
  fields: readonly Field[],
  table: EvidenceTable,
): Relation {
  const named = changeIn(relation, fields) ?? leftIn(relation, fields) ?? totalIn(relation, fields);
  return named === null || made.has(named.column) ? relation : turnedTo(relation, named, table);
}

const CHANGE = /^(?:muc |so )?(?:tang|giam|chenh lech|so voi|so sanh|thay doi|bien dong|tang truong)( |$)/;

/** "2024 = 2023 + Tăng/giảm" says that the change is 2024 less 2023: the later figure is made of nothing. */
function changeIn({ kind, parts }: Relation, fields: readonly Field[]): Part | null {
  const isChange = ({ column }: Part) => CHANGE.test(foldHeader(fields[column]?.header.at(-1) ?? ""));
  return kind === "sum" && parts.length === 2 ? onlyOne(parts.filter(isChange)) : null;
}

/** "Nội dung = Điểm trừ + Tổng điểm" says that the total is what is left: penalties are made into no criterion. */
function leftIn({ kind, target, parts }: Relation, fields: readonly Field[]): Part | null {
  if (kind !== "sum" || parts.length < 2 || fields[target]?.sense === "total") return null;
  return onlyOne(parts.filter(({ column }) => !isHeadedTakenOff(fields[column]?.header ?? [])));
}

/**
 * "Điểm chấm = Tổng điểm + Điểm trừ − Điểm cộng" says what the total is, which words name, and so does "Điểm chuẩn = Chậm +
 * Tổng điểm" of one that stands last.
 */
function totalIn({ kind, target, parts }: Relation, fields: readonly Field[]): Part | null {
  const isInFront = kind === "sum" && parts.every(({ column }) => column > target);
  if ((kind !== "signed" && !isInFront) || fields[target]?.sense === "total") return null;
  const total = onlyOne(
    parts.filter(({ column, weight }) => fields[column]?.sense === "total" && weight.numerator > 0n),
  );
  return isInFront && total !== parts.at(-1) ? null : total;
}

/** The same equation, told of one of the parts that are added; what a row is off by stays the same. */
function turnedTo(relation: Relation, to: Part, table: EvidenceTable): Relation {
  const rest = relation.parts
    .filter((part) => part !== to)
    .map(({ column, weight }) => partOf(column, -weight.numerator));
  const off = relation.off.flatMap(({ row, printed, expected }) => {
    const own = figureOf(table, to.column, row);
    return own === null ? [] : [{ row, printed: own, expected: add(own, subtract(printed, expected)) }];
  });
  const parts = [...rest, partOf(relation.target, 1n)].sort((a, b) => a.column - b.column);
  return { ...relation, kind: "signed", target: to.column, parts, off };
}

/** Added or taken off. */
function partOf(column: FieldIndex, numerator: bigint): Part {
  return { column, weight: { numerator, denominator: 1n }, from: null, to: null };
}
