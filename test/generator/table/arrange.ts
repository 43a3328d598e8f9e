import type { Random } from "../random";
import { cell } from "../sheet";
import type { Column } from "./column";
import type { Plan } from "./plan";

/** Columns that stand under one outer heading, or one by itself: they move together. */
type Run = readonly Column[];

/** All columns of a plan in the order in which they stand. */
export function arranged(random: Random, plan: Plan, results: readonly Column[]): readonly Column[] {
  const runs = runsOf(plan.parts);
  const bystanders = plan.bystanders.map((column): Run => [column]);
  const others = results.map((column): Run => [column]);
  const body = placed(random, plan, [...runs], others, bystanders);
  const front = frontColumns(random, plan);
  const rank = results.find(({ role }) => role === "rank");
  // A published list often begins with the rank, in the place of the running number.
  if (rank !== undefined && random.chance(15)) {
    return [rank, ...front.filter(({ role }) => role !== "number"), ...body.flat().filter((column) => column !== rank)];
  }
  return [...front, ...body.flat()];
}

function runsOf(parts: readonly Column[]): readonly Run[] {
  return parts.reduce<Run[]>((runs, column) => {
    const last = runs.at(-1);
    const together = column.headings.length > 1 && last?.[0]?.headings[0] === column.headings[0];
    return together && last !== undefined ? [...runs.slice(0, -1), [...last, column]] : [...runs, [column]];
  }, []);
}

function placed(
  random: Random,
  { total }: Plan,
  parts: readonly Run[],
  results: readonly Run[],
  bystanders: readonly Run[],
): readonly Run[] {
  const place = total?.place ?? "right";
  switch (place) {
    case "right":
      return [...scattered(random, parts, bystanders), ...results];
    case "left":
      return [...results, ...scattered(random, parts, bystanders)];
    case "anywhere":
      return random.shuffled([...parts, ...results, ...bystanders]);
  }
}

/** The bystanders somewhere among the parts, whose own order stays. */
function scattered(random: Random, parts: readonly Run[], bystanders: readonly Run[]): readonly Run[] {
  return bystanders.reduce((runs, bystander) => {
    const at = random.int(0, runs.length);
    return [...runs.slice(0, at), bystander, ...runs.slice(at)];
  }, parts);
}

function frontColumns(random: Random, { units, groupColumn }: Plan): readonly Column[] {
  const unit: Column = { role: "unit", headings: [units.heading], cells: units.names.map(cell) };
  const number: Column = {
    role: "number",
    headings: [random.pick(["STT", "TT", "Stt", "Số TT"])],
    cells: units.names.map((_, at) => cell(at + 1)),
  };
  const hasGroups = units.groups.some((group) => group !== null);
  const group: Column = {
    role: "group",
    headings: [random.pick(["Khối", "Nhóm", "Cụm thi đua", "Khối thi đua"])],
    cells: units.groups.map((name) => cell(name ?? "")),
  };
  return [...(random.chance(85) ? [number] : []), unit, ...(hasGroups && groupColumn ? [group] : [])];
}
