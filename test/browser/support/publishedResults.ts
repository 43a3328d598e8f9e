import { publishedRows } from "../../support/published";

/** Decision 2947's appendix prints 288,11 for this unit, whose parts make 287,11. */
const misprint = { unit: "UBND xã Phương Chiểu", printed: "288,11", sum: "287,11" };

/** Total, rank and class by unit, as Decision 2947 has them once the misprint is put right. */
export function hungYenResults(): Record<string, unknown[]> {
  const rows = publishedRows("hung-yen-xa-2023").map((row) => {
    const [rank = "", unit = "", total = "", level = ""] = [row[0], row[1], row.at(-2), row.at(-1)];
    const right = unit === misprint.unit && total === misprint.printed ? misprint.sum : total;
    return [unit, [Number(right.replace(",", ".")), Number(rank), level]];
  });
  return Object.fromEntries(rows) as Record<string, unknown[]>;
}

/** Rank and class by unit, as Decision 1568 has them. */
export function canThoResults(appendix: "can-tho-so-2023" | "can-tho-huyen-2023"): Record<string, unknown[]> {
  const rows = publishedRows(appendix).map(([rank, unit = "", , level]) => [unit, [Number(rank), level]]);
  return Object.fromEntries(rows) as Record<string, unknown[]>;
}
