import { useSpeech } from "./speech";

/** Told once, before the first write: Excel's own undo list will be empty, and ours takes its place (office-js #5918). */
export function UndoNote({ onSeen }: { readonly onSeen: () => void }) {
  const { words } = useSpeech();
  return (
    <aside className="undo-note">
      {words.write.undoNote}{" "}
      <button type="button" className="link" onClick={onSeen}>
        {words.write.undoNoteSeen}
      </button>
    </aside>
  );
}
