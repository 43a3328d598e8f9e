import type { Finding } from "../../src/model/finding";
import { compared, fraction, parsed, rounded, times, type Fraction } from "../generator/fraction";
import type { Outlier, Truth, TrueUnit } from "../generator/truth";
import type { Answer, AnsweredUnit } from "./answer";

/** Best first. "wrong": beside an error, so that nobody signs it unseen; "silent": without a word. */
export const VERDICTS = ["right", "asked", "wrong", "silent"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** What was not as it should be; empty where all is right. */
  readonly why: string;
}

/** Holds an answer against the truth. Asking where the truth leaves something open is right. */
export function judge(truth: Truth, answer: Answer): Judgement {
  const errors = answer.findings.filter(({ severity }) => severity === "error");
  if (answer.ranked.length === 0) {
    const codes = [...new Set(answer.findings.map(({ code }) => code))].join(", ");
    if (truth.asking !== "no") return { verdict: "right", why: "" };
    return errors.length > 0 || answer.findings.some(({ code }) => code === "framework.ambiguous")
      ? { verdict: "asked", why: codes }
      : { verdict: "silent", why: `no totals and no word: ${codes}` };
  }
  const faults = faultsOf(truth, answer);
  const [first] = faults;
  if (first === undefined) return { verdict: "right", why: "" };
  // An error that only accuses the sheet's own right results warns of nothing.
  const told = errors.filter((found) => !isAccusation(found)).length > 0;
  return { verdict: told ? "wrong" : "silent", why: faults.slice(0, 3).join("; ") };
}

function faultsOf(truth: Truth, answer: Answer): readonly string[] {
  if (truth.asking === "must") return ["totals where there can be none"];
  const [table, ...more] = answer.ranked;
  if (table === undefined || more.length > 0) return [`${answer.ranked.length} ranked tables`];
  const found = (unit: TrueUnit) => table.units.find((answered) => isSame(truth, unit, answered));
  const strangers = table.units.filter((answered) => !truth.units.some((unit) => isSame(truth, unit, answered)));
  return [
    ...strangers.map(({ name }) => `no unit: ${name}`),
    ...truth.units.flatMap((unit) => unitFaults(truth, unit, found(unit), table.decimals)),
    ...accusations(truth, answer.findings),
    ...falseAlarms(truth, answer.findings),
    ...truth.outliers
      .filter((outlier) => !isTold(outlier, answer.findings))
      .map(({ what }) => `${what} outlier not told`),
  ];
}

/** A unit of several lines has its name in the first and its official score in another. */
function isSame(truth: Truth, unit: TrueUnit, answered: AnsweredUnit): boolean {
  if (unit.name !== answered.name) return false;
  return (
    unit.row === answered.row || (unit.row - 1 === answered.row && !truth.units.some(({ row }) => row === answered.row))
  );
}

function unitFaults(
  truth: Truth,
  unit: TrueUnit,
  answered: AnsweredUnit | undefined,
  decimals: number,
): readonly string[] {
  if (answered === undefined) return [`unit lost: ${unit.name}`];
  const faults: string[] = [];
  if (!isTotal(truth, unit, answered, decimals)) {
    faults.push(`total of ${unit.name}: ${String(answered.total ?? answered.ratio)} for ${String(unit.total)}`);
  }
  const openRank = unit.rank === null && unit.total !== null;
  if (!openRank && answered.rank !== unit.rank) faults.push(`rank of ${unit.name}: ${answered.rank} for ${unit.rank}`);
  if (unit.class !== null && answered.class !== unit.class) {
    faults.push(`class of ${unit.name}: ${answered.class} for ${unit.class}`);
  }
  return faults;
}

const HUNDRED = fraction(100);

function isTotal(truth: Truth, { total, exact }: TrueUnit, answered: AnsweredUnit, decimals: number): boolean {
  const given = [answered.total, answered.ratio].flatMap((text) => (text === null ? [] : [parsed(text)]));
  if (total === null || exact === null) return given.length === 0;
  const figure = parsed(exact);
  const printed = truth.places === null ? null : parsed(total);
  const scales = truth.percent ? [fraction(1), fraction(1, 100), HUNDRED] : [fraction(1)];
  const isIt = (figureGiven: Fraction) =>
    scales.some((scale) => {
      const scaled = times(figure, scale);
      if (compared(scaled, figureGiven) === 0) return true;
      if (printed !== null && compared(times(printed, scale), figureGiven) === 0) return true;
      const places = truth.places ?? 2;
      return decimals >= places && compared(rounded(scaled, decimals), figureGiven) === 0;
    });
  return given.some(isIt);
}

const ACCUSATIONS = new Set([
  "published.total",
  "published.ratio",
  "published.rank",
  "published.class",
  "score.partsDiffer",
]);

function isAccusation({ code }: Finding): boolean {
  return ACCUSATIONS.has(code);
}

/** Findings that call a right result wrong. What a planted total or class drags along is forgiven in its own row. */
function accusations(truth: Truth, findings: readonly Finding[]): readonly string[] {
  const planted = new Set(truth.outliers.map(({ row }) => row));
  const openRows = new Set(
    truth.units.filter(({ rank, total }) => rank === null && total !== null).map(({ row }) => row),
  );
  return findings
    .filter(isAccusation)
    .filter(({ code, place: { cell } }) => {
      const row = cell?.row ?? -1;
      return !planted.has(row) && !(code === "published.rank" && openRows.has(row));
    })
    .map(({ code, place: { cell } }) => `${code} on a right cell, row ${(cell?.row ?? -1) + 1}`);
}

/** Errors on a sheet where everything is in order. */
function falseAlarms({ units, outliers }: Truth, findings: readonly Finding[]): readonly string[] {
  if (outliers.length > 0 || units.some(({ total }) => total === null)) return [];
  return findings
    .filter((found) => found.severity === "error" && !isAccusation(found))
    .map(({ code, place: { cell } }) => `false alarm ${code}, row ${(cell?.row ?? -1) + 1}`);
}

function isTold({ row, column }: Outlier, findings: readonly Finding[]): boolean {
  return findings.some(
    ({ severity, place: { cell } }) => severity !== "info" && cell?.row === row && cell.column === column,
  );
}
