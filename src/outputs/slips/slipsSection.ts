import type { Language } from "../../locales/language";
import { slipWords } from "../../locales/slipWords";
import type { PaperSection, PaperTable, Paragraph } from "../../model/paper";
import type { RankedTable } from "../rankedTable";
import type { CriterionRow } from "./criterionRows";
import { oneLine } from "../sheet/cells";
import { slipsOf, type Slip } from "./slipsOf";

/** Points: running number, criterion, maximum, points, bar, mean, best, rank. */
const WIDTHS = [26, 128, 44, 44, 94, 46, 44, 41];

/** The slips of all units, or of those of one name, as pages of a .docx, one a unit. */
export function slipsSection(tables: readonly RankedTable[], language: Language, name?: string): PaperSection {
  const all = tables.flatMap((table) => slipsOf(table, language));
  const slips = name === undefined ? all : all.filter(({ unit }) => unit === oneLine(name));
  return {
    orientation: "portrait",
    blocks: slips.flatMap((slip, index) => slipBlocks(slip, index > 0, language)),
  };
}

function slipBlocks({ subject, facts, rows, whole, footnote }: Slip, isNext: boolean, language: Language) {
  const words = slipWords(language);
  const [unit = "", ...others] = facts;
  return [
    { ...line(words.title, "center"), bold: true as const, ...(isNext ? { newPage: true as const } : {}) },
    { ...line(subject, "center"), bold: true as const },
    line("", "left"),
    { ...line(unit, "left"), bold: true as const },
    ...others.filter((text) => text !== "").map((text) => line(text, "left")),
    line("", "left"),
    tableOf(rows, whole, language),
    { ...line(footnote, "left"), italic: true as const, size: 12 as const },
  ];
}

function line(text: string, align: Paragraph["align"]): Paragraph {
  return { kind: "paragraph", text, align, size: 13 };
}

function tableOf(rows: readonly CriterionRow[], whole: CriterionRow, language: Language): PaperTable {
  const words = slipWords(language);
  const heads = [
    ...[words.number, words.criterion, words.maximum, words.points],
    ...[words.share, words.mean, words.best, words.place],
  ];
  let number = 0;
  const cells = ({ name, maximum, points, bar, mean, best, rank }: CriterionRow, first: string) => [
    ...[first, name, maximum, points],
    ...[bar, mean, best, rank],
  ];
  return {
    kind: "table",
    columns: heads.map((heading, index) => ({
      heading,
      width: WIDTHS[index] ?? 40,
      align: index === 1 || index === 4 ? "left" : "center",
    })),
    rows: [
      ...rows.map((row) =>
        row.isComponent ? cells({ ...row, name: `- ${row.name}` }, "") : cells(row, String((number += 1))),
      ),
      cells(whole, ""),
    ],
  };
}
