import type { HostProblem, HostProblemCode } from "../model/port";

/** Office's codes, which are stable and never localised, and what each means to the officer. */
const CODES: { readonly [code: string]: HostProblemCode } = {
  InvalidOperationInCellEditMode: "host.cellEditing",
  AccessDenied: "host.protectedSheet",
  PermissionDenied: "host.readOnly",
  ReadOnly: "host.readOnly",
  ItemNotFound: "host.sheetGone",
  InvalidReference: "host.sheetGone",
  InvalidBinding: "host.sheetGone",
  InvalidObjectPath: "host.sheetGone",
  ItemAlreadyExists: "host.nameTaken",
  MergedRangeConflict: "host.merged",
  PivotTableRangeConflict: "host.merged",
  InsertDeleteConflict: "host.merged",
  NonBlankCellOffSheet: "host.occupied",
  FilteredRangeConflict: "host.filtered",
  InvalidSelection: "host.shapeSelected",
  InactiveWorkbook: "host.otherWorkbook",
  UnsupportedSheet: "host.unsupportedSheet",
  RequestPayloadSizeLimitExceeded: "host.tooLarge",
  ResponsePayloadSizeLimitExceeded: "host.tooLarge",
  RangeExceedsLimit: "host.tooLarge",
  OperationCellsExceedLimit: "host.tooLarge",
  ActivityLimitReached: "host.busy",
  ServiceNotAvailable: "host.busy",
  Conflict: "host.busy",
  Timeout: "host.connection",
  InvalidOrTimedOutSession: "host.connection",
  ConnectionFailure: "host.connection",
  RequestAborted: "host.connection",
  // Read without having come: an answer that lacks what was asked for.
  PropertyNotLoaded: "host.connection",
  ValueNotLoaded: "host.connection",
  WriteNotSupportedWhenModalDialogOpen: "host.dialogOpen",
  MemoryLimitReached: "host.memory",
  ApiNotFound: "host.unsupported",
  ApiNotAvailable: "host.unsupported",
  NotImplemented: "host.unsupported",
  UnsupportedOperation: "host.unsupported",
};

const PAYLOAD_CODES = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "OperationCellsExceedLimit",
]);

/** What Office.js throws, as far as it can be trusted. */
interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/**
 * What Excel refuses while another workbook has the focus: a general failure of these members (Microsoft's
 * troubleshooting page), or for the deletion of a sheet an invalid selection.
 */
const NEEDS_FOCUS =
  /^(WorksheetCollection\.add|Worksheet\.(activate|delete|copy)|Range\.select|NamedItem\.delete|NamedItemCollection\.add)/;

function codeOf({ code }: OfficeError, location: string): HostProblemCode {
  if (code === "GeneralException" && NEEDS_FOCUS.test(location)) return "host.otherWorkbook";
  if (code === "InvalidSelection" && NEEDS_FOCUS.test(location)) return "host.otherWorkbook";
  return CODES[code] ?? "host.unknown";
}

/** Excel did not answer within the time that a request has. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** Few cells, and yet more bytes than Excel takes or gives. */
export class LongTexts extends Error {
  override readonly name = "LongTexts";
}

/** What came back is no answer of Excel's: a page of something between, a line that was cut. */
export class GarbledAnswer extends Error {
  override readonly name = "GarbledAnswer";
}

/**
 * What the host said, as a code we know. Codes that only a mistake of ours brings about (`InvalidArgument` …) become
 * `host.unknown`. The detail carries the code and the member, never what cells hold.
 * Anything that did not come from Office is thrown on: it is a bug of ours, not a state of the host.
 */
export function translateError(error: unknown, sheet: string | null = null): HostProblem {
  if (error instanceof NoAnswer) return { code: "host.noAnswer", sheet, detail: error.message };
  if (error instanceof GarbledAnswer) return { code: "host.connection", sheet, detail: error.message };
  if (error instanceof LongTexts) return { code: "host.longTexts", sheet, detail: error.message };
  if (!isOfficeError(error)) throw error;
  const said = error.debugInfo?.errorLocation;
  const location = typeof said === "string" ? said : "";
  const detail = location === "" ? error.code : `${error.code} (${location})`;
  return { code: codeOf(error, location), sheet, detail };
}

/** The same work in smaller pieces may pass. */
export function isPayloadError(error: unknown): boolean {
  return isOfficeError(error) && PAYLOAD_CODES.has(error.code);
}

/** A request or an answer of too many bytes, however few its cells. */
export function isSizeError(error: unknown): error is OfficeError {
  return isOfficeError(error) && /PayloadSizeLimitExceeded$/.test(error.code);
}

export function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "debugInfo" in error;
}
