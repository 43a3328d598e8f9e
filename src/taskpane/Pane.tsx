import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent } from "react";
import type { Language } from "../locales/language";
import { assertNever } from "../model/never";
import { Announcer } from "./Announcer";
import type { Desk } from "./desk";
import { RankView } from "./rank/RankView";
import { Skeleton } from "./Skeleton";
import { isChanging } from "./paneState";
import { useSpeech } from "./speech";
import { PaneMenu } from "./PaneMenu";
import { panelId, Tabs } from "./Tabs";
import { UndoNote } from "./UndoNote";
import { useKeptFocus } from "./useKeptFocus";
import type { View } from "./view";
import type { ViewProps } from "./viewProps";
import { WorkBar } from "./WorkBar";

// The first view is there at once; the rest comes when it is needed.
const OutcomeNotice = lazy(() =>
  import(/* webpackChunkName: "outcome" */ "./outcome/OutcomeNotice").then(({ OutcomeNotice: notice }) => ({
    default: notice,
  })),
);
const BrokenNotice = lazy(() =>
  import(/* webpackChunkName: "outcome" */ "./outcome/BrokenNotice").then(({ BrokenNotice: notice }) => ({
    default: notice,
  })),
);
const CheckView = lazy(() =>
  import(/* webpackChunkName: "check" */ "./check/CheckView").then(({ CheckView: view }) => ({ default: view })),
);
const SummaryView = lazy(() =>
  import(/* webpackChunkName: "summary" */ "./summary/SummaryView").then(({ SummaryView: view }) => ({
    default: view,
  })),
);
const FrameworksView = lazy(() =>
  import(/* webpackChunkName: "frameworks" */ "./frameworks/FrameworksView").then(({ FrameworksView: view }) => ({
    default: view,
  })),
);
const DiagnoseView = lazy(() =>
  import(/* webpackChunkName: "diagnosis" */ "./diagnose/DiagnoseView").then(({ DiagnoseView: view }) => ({
    default: view,
  })),
);
const Welcome = lazy(() =>
  import(/* webpackChunkName: "welcome" */ "./Welcome").then(({ Welcome: welcome }) => ({ default: welcome })),
);
const Survey = lazy(() =>
  import(/* webpackChunkName: "survey" */ "./survey/Survey").then(({ Survey: survey }) => ({ default: survey })),
);

export interface PaneProps {
  readonly desk: Desk;
  readonly firstView: View;
  readonly changeLanguage: (language: Language) => void;
  readonly savesFiles: boolean;
  /** As in `AppProps`. */
  readonly tellsOfUndo: boolean;
  readonly rememberToldOfUndo: () => void;
  readonly isFirstRun: boolean;
  readonly rememberFirstRun: () => void;
}

export function Pane({ desk, firstView, changeLanguage, savesFiles, tellsOfUndo, ...kept }: PaneProps) {
  const { words } = useSpeech();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const [view, open] = useState(firstView);
  const pane = useRef<HTMLDivElement>(null);
  const [tells, tell] = useState(tellsOfUndo);
  const [welcomes, setWelcomes] = useState(kept.isFirstRun);
  useKeptFocus(pane);
  useEffect(() => desk.open(), [desk]);
  if (state.fault !== null) throw state.fault.error;

  const seen = (): void => {
    kept.rememberToldOfUndo();
    tell(false);
  };
  // Whoever writes has read what stands over the button.
  if (tells && state.lastWritten.length > 0) seen();
  const broken = state.outcome === null && state.work.kind !== "writing" ? desk.session.broken() : null;
  const welcome = (): void => {
    setWelcomes(true);
    open("rank");
  };
  const props: ViewProps = { state, actions: desk.actions, desk, open, savesFiles };
  return (
    <div
      className="pane"
      ref={pane}
      onKeyDown={(event) => onKey(event, state.outcome === null ? null : desk.actions.dismiss)}
    >
      <header>
        <h1 className="unseen">{words.title}</h1>
        <Tabs view={view} open={open} />
      </header>
      <main tabIndex={-1} className="view">
        <div aria-live="polite" className="outcome">
          {state.outcome === null ? null : (
            <Suspense>
              <OutcomeNotice {...props} outcome={state.outcome} />
            </Suspense>
          )}
          {broken === null ? null : (
            <Suspense>
              <BrokenNotice desk={desk} busy={isChanging(state.work)} {...broken} />
            </Suspense>
          )}
        </div>
        {welcomes && view === "rank" && state.outcome === null ? (
          <FirstSteps remember={kept.rememberFirstRun} show={setWelcomes} />
        ) : null}
        <div id={panelId(view)} role="tabpanel" aria-label={words.tabs[view]} className="view-panel">
          <Suspense fallback={<Skeleton />}>{viewOf(view, props)}</Suspense>
        </div>
        <div className="menu-line">
          <PaneMenu changeLanguage={changeLanguage} open={open} welcome={welcome} />
        </div>
        <Announcer state={state} />
      </main>
      {tells && WRITING.has(view) ? <UndoNote onSeen={seen} /> : null}
      <WorkBar {...props} view={view} />
    </div>
  );
}

/**
 * A notice is put away from the keyboard as well, wherever the focus is. Of an Escape that did something Excel on the web
 * learns nothing: Office.js would take the focus out of the pane.
 */
function onKey(event: KeyboardEvent, putAway: (() => void) | null): void {
  if (event.key !== "Escape") return;
  const closes = !event.defaultPrevented && putAway !== null;
  if (closes) putAway();
  if (closes || event.defaultPrevented) event.stopPropagation();
}

/** Where results can be written. */
const WRITING: ReadonlySet<View> = new Set<View>(["rank", "check", "summary"]);

interface FirstStepsProps {
  readonly remember: () => void;
  readonly show: (shown: boolean) => void;
}

function FirstSteps({ remember, show }: FirstStepsProps) {
  const put = (): void => {
    remember();
    show(false);
  };
  return (
    <Suspense>
      <Welcome onDismiss={put} />
    </Suspense>
  );
}

function viewOf(view: View, props: ViewProps) {
  switch (view) {
    case "rank":
      return props.state.survey === null ? <RankView {...props} /> : <Survey {...props} scans={props.state.survey} />;
    case "check":
      return <CheckView {...props} />;
    case "summary":
      return <SummaryView {...props} />;
    case "frameworks":
      return <FrameworksView {...props} />;
    case "diagnose":
      return <DiagnoseView />;
    default:
      return assertNever(view);
  }
}
