import type { InvalidFramework, ProofreadSheet, UnreadableForm } from "../../session/session";
import type { HostProblem } from "../../model/port";
import type { FileTrouble } from "./file/textOfFile";

/** What came of the last thing asked for in the list of frameworks. */
export type Told =
  /** `inUse`: it assesses the table shown from now on. */
  | { readonly kind: "kept"; readonly name: string; readonly inUse: boolean }
  | { readonly kind: "dropped"; readonly name: string }
  | { readonly kind: "wrote"; readonly sheets: readonly string[] }
  /** A worksheet "Bộ tiêu chí", proofread. */
  | { readonly kind: "proofread"; readonly read: ProofreadSheet }
  | { readonly kind: "unreadableSheet"; readonly form: UnreadableForm }
  | { readonly kind: "unreadableFile"; readonly file: string; readonly trouble: InvalidFramework | FileTrouble }
  | { readonly kind: "nothingToDerive" }
  | { readonly kind: "trouble"; readonly trouble: HostProblem };
