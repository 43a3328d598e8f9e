import { lazy, Suspense } from "react";
import type { ViewProps } from "./viewProps";
import { isChanging, type Work } from "./paneState";
import { isWritten, ResultsLine } from "./ResultsLine";
import { useSpeech } from "./speech";
import type { View } from "./view";
import { WriteButton } from "./WriteButton";

const AllSheets = lazy(() =>
  import(/* webpackChunkName: "sheets" */ "./survey/AllSheets").then(({ AllSheets: offer }) => ({ default: offer })),
);

const SurveyFoot = lazy(() =>
  import(/* webpackChunkName: "survey" */ "./survey/SurveyFoot").then(({ SurveyFoot: foot }) => ({ default: foot })),
);

/** The foot of the pane: what is being done, with a way to stop it, and the one primary button. */
export function WorkBar({ state, actions, desk, open, view }: ViewProps & { readonly view: View }) {
  const { language, words } = useSpeech();
  const { work, sheet, outcome } = state;
  const busy = work.kind !== "idle";
  // A reading gives way (`oneJob`): a press in its first moment is not lost either.
  const engaged = busy && work.kind !== "scanning";
  const ready = sheet?.scan.tables.some(({ assessment }) => assessment !== null) === true;
  // Of all sheets together the foot is another.
  const ranking = (view === "rank" && state.survey === null) || view === "check";
  // After a writing, its own message offers to undo it.
  const undoHere =
    ranking &&
    !isChanging(work) &&
    outcome?.kind !== "written" &&
    outcome?.kind !== "fixed" &&
    outcome?.kind !== "cleared" &&
    desk.session.canUndo();
  // The editor of frameworks has a foot of its own.
  if (view === "frameworks" && !busy) return null;
  return (
    <footer className="work-bar">
      {busy ? <Progressing work={work} cancel={actions.cancel} /> : <ResultsLine state={state} />}
      {ranking ? (
        <WriteButton
          scans={sheet === null ? [] : [sheet.scan]}
          unavailable={busy || !ready}
          onWrite={() => actions.write(["columns", "summary"], language)}
          onShowErrors={() => open("check")}
        >
          <span className="write-label">
            {sheet !== null && isWritten(sheet) ? words.write.again : words.write.label}
          </span>
          <span className="write-what">{words.write.what}</span>
        </WriteButton>
      ) : null}
      {view === "rank" && state.survey !== null ? (
        <Suspense>
          <SurveyFoot scans={state.survey} desk={desk} busy={engaged} />
        </Suspense>
      ) : null}
      {ranking && sheet !== null ? (
        <Suspense>
          <AllSheets desk={desk} scan={sheet.scan} busy={engaged} />
        </Suspense>
      ) : null}
      {undoHere ? (
        <button type="button" className="link" onClick={actions.undo}>
          {words.write.undoWhat}
        </button>
      ) : null}
    </footer>
  );
}

interface ProgressingProps {
  readonly work: Exclude<Work, { kind: "idle" }>;
  readonly cancel: () => void;
}

function Progressing({ work, cancel }: ProgressingProps) {
  const { words } = useSpeech();
  const percent = percentOf(work);
  return (
    <div className="progressing">
      <div className="progress-line">
        <span>
          {words.work[work.kind]} {percent === null ? "" : words.work.share(percent)}
        </span>
        <button type="button" className="link" aria-disabled={work.cancelling} onClick={cancel}>
          {work.cancelling ? words.work.cancelling : words.work.cancel}
        </button>
      </div>
      <div
        role="progressbar"
        aria-label={words.work[work.kind]}
        aria-valuenow={percent ?? undefined}
        className={percent === null ? "progress-bar unknown" : "progress-bar"}
      >
        <div style={percent === null ? undefined : { width: `${percent}%` }} />
      </div>
    </div>
  );
}

function percentOf({ progress }: ProgressingProps["work"]): number | null {
  if (progress === null || progress.of <= 0) return null;
  return Math.min(100, Math.floor((progress.done * 100) / progress.of));
}
