import { lazy, Suspense } from "react";
import type { ViewProps } from "../viewProps";
import type { Sheet } from "../paneState";
import { Notice } from "../Notice";
import { useSpeech } from "../speech";
import type { TableScan } from "../../session/scan";
import { FrameworkCard } from "./FrameworkCard";
import { hasOwnResults } from "./hasOwnResults";
import { Preview } from "./Preview";
import { ProblemSummary } from "./ProblemSummary";
import { TableCard } from "./TableCard";

const EmptySheet = lazy(() =>
  import(/* webpackChunkName: "empty" */ "./EmptySheet").then(({ EmptySheet: notice }) => ({ default: notice })),
);

const ColumnsChoice = lazy(() =>
  import(/* webpackChunkName: "columns" */ "./ColumnsChoice").then(({ ColumnsChoice: choice }) => ({
    default: choice,
  })),
);

/** What was found in the active sheet, and the ranking as it would be written. */
export function RankView(props: ViewProps) {
  const { words } = useSpeech();
  const { sheet, work, outcome } = props.state;
  if (sheet === null) {
    return work.kind === "idle" && outcome === null ? <p className="quiet">{words.empty.unread}</p> : null;
  }
  const shown = sheet.scan.tables[sheet.table];
  return (
    <>
      <Freshness {...props} sheet={sheet} />
      {shown === undefined ? (
        <EmptySheet {...props} sheet={sheet} />
      ) : (
        <TableShown {...props} sheet={sheet} shown={shown} />
      )}
    </>
  );
}

function Freshness({ actions, sheet }: ViewProps & { readonly sheet: Sheet }) {
  const { words } = useSpeech();
  const reread = (
    <button type="button" className="link" onClick={actions.reread}>
      {words.table.reread}
    </button>
  );
  if (sheet.stale) {
    return (
      <Notice intent="warning" heading={words.stale.heading}>
        <p>
          {words.stale.what} {reread}
        </p>
      </Notice>
    );
  }
  if (sheet.elsewhere === null) return null;
  return <p className="quiet">{words.table.elsewhere(sheet.elsewhere.name, sheet.scan.grid.sheet.name)}</p>;
}

interface TableShownProps extends ViewProps {
  readonly sheet: Sheet;
  readonly shown: TableScan;
}

function TableShown(props: TableShownProps) {
  const { sheet, shown, state, actions, desk, open } = props;
  const { assessment } = shown;
  return (
    <>
      <TableCard sheet={sheet} shown={shown} actions={actions} />
      <FrameworkCard sheet={sheet} shown={shown} offered={desk.session.offered} actions={actions} open={open} />
      <ProblemSummary findings={sheet.scan.findings} open={open} />
      {assessment === null ? null : <Preview key={shown.block.sheet.id} assessment={assessment} actions={actions} />}
      {assessment !== null && hasOwnResults(shown, sheet.scan.ourColumns) ? (
        <Suspense>
          <ColumnsChoice columns={state.columns} actions={actions} />
        </Suspense>
      ) : null}
    </>
  );
}
