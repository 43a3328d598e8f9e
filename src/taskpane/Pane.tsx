import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "../locales/language";
import { assertNever } from "../model/never";
import { Announcer } from "./Announcer";
import type { Desk } from "./desk";
import { RankView } from "./rank/RankView";
import { useSpeech } from "./speech";
import { panelId, Tabs } from "./Tabs";
import type { View } from "./view";
import type { ViewProps } from "./viewProps";
import { WorkBar } from "./WorkBar";

// The first view is there at once; the rest comes when it is needed.
const OutcomeNotice = lazy(() =>
  import(/* webpackChunkName: "outcome" */ "./outcome/OutcomeNotice").then(({ OutcomeNotice: notice }) => ({
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
const Survey = lazy(() =>
  import(/* webpackChunkName: "survey" */ "./survey/Survey").then(({ Survey: survey }) => ({ default: survey })),
);

export interface PaneProps {
  readonly desk: Desk;
  readonly firstView: View;
  readonly changeLanguage: (language: Language) => void;
  readonly savesFiles: boolean;
}

export function Pane({ desk, firstView, changeLanguage, savesFiles }: PaneProps) {
  const { language, words } = useSpeech();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const [view, open] = useState(firstView);
  useEffect(() => desk.open(), [desk]);
  if (state.fault !== null) throw state.fault.error;

  const props: ViewProps = { state, actions: desk.actions, desk, open, savesFiles };
  return (
    <div className="pane">
      <Tabs view={view} open={open} />
      <main id={panelId(view)} role="tabpanel" aria-label={words.tabs[view]} className="view">
        <div aria-live="polite" className="outcome">
          {state.outcome === null ? null : (
            <Suspense>
              <OutcomeNotice {...props} outcome={state.outcome} />
            </Suspense>
          )}
        </div>
        <Suspense fallback={<p className="quiet">{words.loadingView}</p>}>{viewOf(view, props)}</Suspense>
        <button
          type="button"
          className="link language"
          lang={language === "vi" ? "en" : "vi"}
          onClick={() => changeLanguage(language === "vi" ? "en" : "vi")}
        >
          {words.otherLanguage}
        </button>
      </main>
      <WorkBar {...props} view={view} />
      <Announcer state={state} />
    </div>
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
    default:
      return assertNever(view);
  }
}
