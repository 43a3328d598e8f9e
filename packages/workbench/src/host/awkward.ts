import type { HostErrorCode } from "./hostError";

/** A request that the door itself turns away, without the workbook hearing of it. */
export type Refusal =
  "requestTooLarge" | "responseTooLarge" | "activityLimit" | "sessionTimedOut" | "noCapability" | "dialogOpen";

/** Ways in which a real Excel makes an add-in's life hard. Everything left out is as in a friendly one. */
export interface Awkward {
  /** Names of sheets that refuse changes, whatever the file says. */
  readonly protectedSheets?: readonly string[];
  /** The book's structure refuses changes. */
  readonly protectedStructure?: boolean;
  /** For so many requests the officer is typing in a cell. */
  readonly cellEditing?: number;
  /** Every request takes so long, in milliseconds. */
  readonly delay?: number;
  /** The n-th request from now (counted from 1) fails: before anything is done, or after everything is. */
  readonly failure?: { readonly request: number; readonly code: HostErrorCode; readonly when: "before" | "after" };
  /** The n-th request from now (counted from 1) is turned away at the door. */
  readonly refusal?: { readonly request: number; readonly why: Refusal };
  /** Longest request and longest answer in bytes; 5 MB unless told, as in Excel on the web. */
  readonly payloadLimit?: number;
}

export const DEFAULT_PAYLOAD_LIMIT = 5 * 1024 * 1024;
