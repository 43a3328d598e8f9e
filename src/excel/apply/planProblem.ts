import type { HostProblem, HostProblemCode } from "../../model/port";

/** What stands against a plan before it is carried out. */
export function problem(code: HostProblemCode, sheet: string | null, cells?: string): HostProblem {
  return { code, sheet, detail: "checkPlan", ...(cells === undefined ? {} : { cells }) };
}
