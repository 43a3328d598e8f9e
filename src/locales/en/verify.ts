import type { Undecided } from "../../model/verification";
import type { VerifyWords } from "../vi/verify";

function undecided(reason: Undecided): string {
  switch (reason.why) {
    case "noFigures":
      return "Cannot be decided: no column of figures could be a result.";
    case "noParts":
      return "How the result is made cannot be decided: the table does not print its parts.";
    case "tooFewRows":
      return (
        `How it is made cannot be decided: there are only ${reason.rows} rows for ${reason.columns} columns, ` +
        "and with no more rows than columns any rule may fit."
      );
    case "noRule":
      return (
        `Cannot be decided: of ${reason.columns} columns of figures none follows a rule (sum, mean, weights, ratio) ` +
        `of the others in enough of the ${reason.rows} rows.`
      );
  }
}

export const verify: VerifyWords = {
  sheet: "Verification record",
  intro: "How totals, ranks and classes are made is sought in the table's own figures; no framework is needed.",
  write: "Write the record on a sheet",
  title: "RECORD OF VERIFICATION OF A PUBLISHED TABLE",
  table: (sheet, area, units) => `Table: sheet “${sheet}”, area ${area}, ${units} units`,
  total: (column, rule, rounding, agreement) => `Result: column ${column} is ${rule}; ${rounding}; ${agreement}`,
  rules: {
    copy: (columns) => `a copy of column ${columns}`,
    sum: (columns) => `the sum of columns ${columns}`,
    signed: (columns) => `the sum of columns ${columns}, some taken off`,
    mean: (columns) => `the mean of columns ${columns}`,
    weighted: (columns) => `the weighted sum of columns ${columns}`,
    ratio: (columns) => `a ratio, made of ${columns}`,
  },
  capped: (cap) => `, at most ${cap}`,
  divided: (above, below) => `column ${above} divided by column ${below}`,
  times: (column, weight) => `column ${column} times ${weight}`,
  weights: "Weights",
  weight: (column, weight, from, to) =>
    from === null || to === null
      ? `column ${column}: ${weight}`
      : `column ${column}: ${weight} (from ${from} to ${to})`,
  roundings: { exact: "printed in full", halfUp: "rounded half up", truncated: "cut, not rounded" },
  agreement: (agrees, outOf) => `${agrees} of ${outOf} rows agree`,
  ranking: (column, by, manner, agreement) =>
    `Ranks: column ${column} orders column ${by}, ${manner.join(", ")}; ${agreement}`,
  directions: { highest: "the highest first", lowest: "the lowest first" },
  perGroup: "in each group",
  ties: { standard: "ties as 1-1-3", dense: "ties as 1-1-2", none: "equal figures on different ranks" },
  noTies: "no units tie",
  classes: (column, by, agreement) => `Classes: column ${column} by column ${by}; ${agreement}`,
  threshold: (name, greaterThan, atMost, round) => {
    const bounds = [
      greaterThan === null ? "" : `above ${greaterThan}`,
      atMost === null ? "" : `at most ${atMost}`,
    ].filter((text) => text !== "");
    return `Threshold of “${name}”: ${bounds.join(", ")}${round.length === 0 ? "" : ` (round: ${round.join("; ")})`}`;
  },
  different: "Rows that do not follow",
  row: ({ row, name, cell, what, printed, expected }) =>
    `row ${row}, ${name}, cell ${cell}: ${what} printed ${printed}` + (expected === null ? "" : `, made ${expected}`),
  what: { total: "total", rank: "rank", class: "class" },
  allAgree: "Every row that can be tried agrees.",
  undecided,
  fingerprint: (mark) => `Fingerprint of the data (SHA-256): ${mark}`,
};
