import { areaOf, type Calculate, evaluate, numberOf, type Surroundings, valuesOf } from "./evaluate";
import { BeyondUs, type Expression, type Scalar } from "./expression";
import { roundHalfAway } from "./roundHalfAway";

/** What this calculation knows, by Excel's names; one line more makes one more known. */
export const FUNCTIONS: Readonly<Partial<Record<string, Calculate>>> = {
  AND: (args, around) => args.every((each) => isTrue(evaluate(each, around))),
  AVERAGE: (args, around) => {
    const numbers = numbersOf(args, around);
    if (numbers.length === 0) throw new BeyondUs();
    return sumOf(numbers) / numbers.length;
  },
  COUNT: (args, around) => numbersOf(args, around).length,
  COUNTBLANK: ([area], around) =>
    valuesOf(areaOf(given(area), around), around).filter((value) => value === null || value === "").length,
  COUNTIF: (args, around) => counted(args, around),
  COUNTIFS: (args, around) => counted(args, around),
  IF: ([condition, then, otherwise], around) => {
    if (isTrue(evaluate(given(condition), around))) return evaluate(given(then), around);
    return otherwise === undefined ? false : evaluate(otherwise, around);
  },
  ISNUMBER: ([value], around) => typeof evaluate(given(value), around) === "number",
  MAX: (args, around) => extreme(numbersOf(args, around), Math.max),
  MIN: (args, around) => extreme(numbersOf(args, around), Math.min),
  ROUND: ([value, places], around) =>
    roundHalfAway(numberOf(evaluate(given(value), around)), numberOf(evaluate(given(places), around))),
  SUM: (args, around) => sumOf(numbersOf(args, around)),
};

function given(arg: Expression | undefined): Expression {
  if (arg === undefined) throw new BeyondUs();
  return arg;
}

function isTrue(value: Scalar): boolean {
  return typeof value === "boolean" ? value : numberOf(value) !== 0;
}

/** Of areas the numbers alone; what is calculated must be a number. */
function numbersOf(args: readonly Expression[], around: Surroundings): readonly number[] {
  return args.flatMap((arg) => {
    if (arg.kind !== "area") return [numberOf(evaluate(arg, around))];
    return valuesOf(areaOf(arg, around), around).filter((value) => typeof value === "number");
  });
}

/** 0 of none. */
function extreme(numbers: readonly number[], of: (a: number, b: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((found, each) => of(found, each));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function counted(args: readonly Expression[], around: Surroundings): number {
  const areas = args.filter((_, index) => index % 2 === 0).map((arg) => areaOf(arg, around));
  const criteria = args.filter((_, index) => index % 2 === 1).map((arg) => evaluate(arg, around));
  if (areas.length === 0 || areas.length !== criteria.length) throw new BeyondUs();
  return around.countIn(areas, criteria);
}
