import type { HostErrorCode } from "@xep-hang/workbench/host/hostError";
import type { Refusal } from "@xep-hang/workbench/host/awkward";
import type { Answer } from "@xep-hang/workbench/host/host";
import type { Bench } from "../workbench";

/** Whether the work of a request was done before its answer went wrong. */
type When = "before" | "after";

/** What goes wrong with one request. */
export interface Fault {
  readonly name: string;
  /** The state is one that nobody can name: Excel itself says no more. */
  readonly isUnnamed: boolean;
  readonly answer: (ask: () => Promise<Answer>) => Promise<Answer>;
}

/** All codes of `Excel.ErrorCodes` that a member of ours may bring about, and those that the client itself makes. */
const CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotAvailable",
  "ApiNotFound",
  "Conflict",
  "ConnectionFailure",
  "FilteredRangeConflict",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidBinding",
  "InvalidObjectPath",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MemoryLimitReached",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "PermissionDenied",
  "PivotTableRangeConflict",
  "RangeExceedsLimit",
  "ReadOnly",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "Timeout",
  "UnsupportedOperation",
  "UnsupportedSheet",
  "WriteNotSupportedWhenModalDialogOpen",
] as const;

/** Said of anything: no sentence can be better than “unknown”. */
const UNNAMED = ["GeneralException", "InvalidArgument", "InvalidOperation", "NobodyKnowsThisCode"] as const;

const REFUSALS: readonly Refusal[] = [
  "requestTooLarge",
  "responseTooLarge",
  "activityLimit",
  "sessionTimedOut",
  "noCapability",
  "dialogOpen",
];

/** Answers that are none: of a proxy, a cut line, another service. */
const GARBLED: readonly (readonly [string, (body: string) => string])[] = [
  ["a page", () => "<html><body>502</body></html>"],
  ["nothing", () => ""],
  ["half of it", (body) => body.slice(0, body.length / 2)],
  ["null", () => "null"],
  ["a list", () => "[]"],
  ["an object", () => "{}"],
  ["no results", () => '{"Results":[],"TraceIds":[]}'],
];

function coded(code: string, when: When, isUnnamed: boolean): Fault {
  const body = JSON.stringify({
    Results: [],
    TraceIds: [],
    Error: { Code: code as HostErrorCode, Message: "On request.", Location: "", ActionIndex: 0, HttpStatusCode: 400 },
  });
  return { name: `${code} ${when}`, isUnnamed, answer: faulty(when, () => ({ kind: "answered", body })) };
}

function faulty(when: When, fault: (right: Answer) => Answer): Fault["answer"] {
  return async (ask) => fault(when === "before" ? NOTHING : await ask());
}

const NOTHING: Answer = { kind: "answered", body: '{"Results":[],"TraceIds":[]}' };

const BOTH = ["before", "after"] as const;

export const FAULTS: readonly Fault[] = [
  ...BOTH.flatMap((when) => CODES.map((code) => coded(code, when, false))),
  ...BOTH.flatMap((when) => UNNAMED.map((code) => coded(code, when, true))),
  ...REFUSALS.map((why): Fault => {
    return { name: `refused: ${why}`, isUnnamed: false, answer: faulty("before", () => ({ kind: "refused", why })) };
  }),
  ...BOTH.flatMap((when) =>
    GARBLED.map(([what, garble]): Fault => {
      const answer = faulty(when, (right) => ({
        kind: "answered",
        body: garble(right.kind === "answered" ? right.body : ""),
      }));
      return { name: `${what} ${when}`, isUnnamed: false, answer };
    }),
  ),
];

/** The n-th request from now on goes wrong; returns how to have all go right again. */
export function spoil({ host }: Bench, request: number, fault: Fault): () => void {
  const ask = host.processQuery.bind(host);
  let count = 0;
  host.processQuery = (body) => {
    count += 1;
    return count === request ? fault.answer(() => ask(body)) : ask(body);
  };
  return () => {
    host.processQuery = ask;
  };
}
