import { editorWords } from "../../../../locales/editorWords";
import type { DraftEvent } from "../draft";

/** A group under a name of both languages. */
export function newGroup(position: number): DraftEvent {
  const name = { vi: editorWords("vi").rules.newGroup(position), en: editorWords("en").rules.newGroup(position) };
  return { kind: "groupAdded", name };
}
