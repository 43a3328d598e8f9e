import { totalSentences } from "../totalWords";
import { totals } from "./totals";
import type { FrameworkViewWords } from "../vi/frameworkView";

export const frameworkView: FrameworkViewWords = {
  heading: "Frameworks",
  intro: "A framework states criteria, maximum points, how they add up, classes and the legal basis.",
  inUse: "in use for this table",
  use: "Use for the table shown",
  level: (level) => `level: ${level}`,
  year: (year) => `${year}`,
  statuses: { current: "in force", archived: "archived", example: "made-up example" },
  groups: { current: "In force", archived: "Archived", example: "Templates" },
  levels: {
    bộ: "ministry",
    "công chức": "civil servant",
    huyện: "district",
    phường: "ward",
    "sản phẩm": "product",
    sở: "department",
    trường: "school",
    tỉnh: "province",
    xã: "commune",
  },
  version: (id, version) => `${id}, version ${version}`,
  legalBasis: "Legal basis",
  noLegalBasis: "This framework names no legal basis.",
  criteria: (count) => `Criteria (${count})`,
  criterion: "Criterion",
  max: "Maximum",
  weight: "Weight",
  unknownMax: "unknown",
  example: (figure: string, points: string, group: string | null) =>
    `Example${group === null ? "" : ` (${group})`}: ${figure} → ${points} points`,
  sum: "Sum",
  kinds: { notScored: "not scored", bonus: "bonus", penalty: "penalty" },
  totalHeading: "How it adds up",
  totals: totalSentences(totals),
  scale: (scale) => `Scale of ${scale}.`,
  rounding: (places) =>
    places === 0 ? "Rounded once, to a whole number." : `Rounded once, to ${places} decimal places.`,
  ranking: {
    standard: "Ties rank 1-1-3.",
    dense: "Ties rank 1-1-2.",
    lowest: "The lowest goes first.",
    without: (names) => `the total without ${names}`,
    more: (figure) => `${figure} (more goes first)`,
    fewer: (figure) => `${figure} (fewer goes first)`,
    perGroup: "Each group is ranked on its own.",
    unrounded: "Compared before rounding.",
    alternative: (clause, { figure, rank, className }) =>
      `Read otherwise (${clause}): ${[figure, rank === null ? "no rank" : `rank ${rank}`, className].filter((part) => part !== null).join(", ")}`,
    decidedBy: (what, figure) => `Tied, decided by ${what}: ${figure ?? "none"}`,
    tieBreakers: (names) => `Ties are decided by, in order: ${names.join("; ")}.`,
  },
  classes: "Classes",
  noClasses: "This framework has no classes.",
  atLeast: (value) => `${value} or more`,
  above: (value) => `above ${value}`,
  atMost: (value) => `at most ${value}`,
  below: (value) => `below ${value}`,
  lowest: "the rest",
  unknownThreshold: "threshold unknown",
  stated: (source) => `Stated by ${source}.`,
  inferred: (interval) => `Inferred from published results: the threshold lies ${interval}.`,
  interval: (above, atMost) =>
    above === null
      ? atMost === null
        ? "anywhere"
        : `at ${atMost} or below`
      : atMost === null
        ? `above ${above}`
        : `above ${above} and at ${atMost} or below`,
};
