import type { UnreadableForm } from "../../session/session";
import type { HostProblem } from "../../model/port";

/** What came of the last thing asked for in the list of frameworks. */
export type Told =
  | { readonly kind: "kept" | "dropped"; readonly name: string }
  | { readonly kind: "wrote"; readonly sheets: readonly string[] }
  | { readonly kind: "unreadableSheet"; readonly form: UnreadableForm }
  | { readonly kind: "nothingToDerive" }
  | { readonly kind: "trouble"; readonly trouble: HostProblem };
