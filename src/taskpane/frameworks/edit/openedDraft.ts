import type { Framework } from "../../../model/framework";
import type { Session } from "../../../session/session";
import type { Desk } from "../../desk";

/** Where the framework in the editor comes from. */
export type DraftSource =
  | { readonly kind: "copy" | "own" | "brought" }
  | { readonly kind: "derived"; readonly derived: NonNullable<Awaited<ReturnType<Session["derive"]>>> };

export interface OpenedDraft {
  readonly source: DraftSource;
  /** As it was opened. */
  readonly opened: Framework;
  readonly framework: Framework;
}

/** A draft lives as long as the pane's work on its workbook: looking at another view does not lose it. */
const drafts = new WeakMap<Desk, OpenedDraft>();

export function openedDraft(desk: Desk): OpenedDraft | null {
  return drafts.get(desk) ?? null;
}

export function rememberDraft(desk: Desk, draft: OpenedDraft | null): void {
  if (draft === null) drafts.delete(desk);
  else drafts.set(desk, draft);
}
