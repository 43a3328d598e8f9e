import { columnIndex, rowIndex } from "../../model/address";
import { outcomeWords } from "../../locales/outcomeWords";
import { assertNever } from "../../model/never";
import { Button } from "../Button";
import { ClassCounts } from "./ClassCounts";
import { UndoIcon } from "../icons";
import { Notice } from "../Notice";
import type { ViewProps } from "../viewProps";
import type { Outcome, PaneState } from "../paneState";
import { ProblemNotice } from "./ProblemNotice";
import { sameResults } from "../sameResults";
import { useSpeech } from "../speech";

const FIRST_CELL = { row: rowIndex(0), column: columnIndex(0) };

/** How the last deed ended, and what can be done about it. */
export function OutcomeNotice({ outcome, ...props }: ViewProps & { readonly outcome: Outcome }) {
  const { language } = useSpeech();
  const told = outcomeWords(language);
  const { dismiss } = props.actions;
  switch (outcome.kind) {
    case "written":
      return <Written {...props} outcome={outcome} />;
    case "undone":
      return <Undone outcome={outcome} onDismiss={dismiss} />;
    case "cancelled":
      return (
        <Notice intent="info" heading={told[outcome.deed]} onDismiss={dismiss}>
          {outcome.deed === "writing" ? <p>{told.stoppedWriting}</p> : null}
        </Notice>
      );
    case "failed":
      return <ProblemNotice trouble={outcome.trouble} deed={outcome.deed} actions={props.actions} />;
    default:
      return assertNever(outcome);
  }
}

type Written = Extract<Outcome, { kind: "written" }>;

function Written({ state, actions, outcome }: ViewProps & { readonly outcome: Written }) {
  const { language, words } = useSpeech();
  const told = outcomeWords(language);
  const { applied, scan } = outcome;
  const assessed = scan.tables.flatMap(({ assessment }) => (assessment === null ? [] : [assessment]));
  const units = assessed.reduce((sum, { table }) => sum + table.units.length, 0);
  return (
    <Notice intent="success" heading={told.written} onDismiss={actions.dismiss}>
      <p>{told.writtenWhat(units, applied.cells)}</p>
      <ul className="plain">
        {applied.sheets.map((sheet) => (
          <li key={sheet.id}>
            <button type="button" className="link" onClick={() => actions.goTo(sheet, FIRST_CELL)}>
              {told.showSheet(sheet.name)}
            </button>
          </li>
        ))}
      </ul>
      {assessed.map((assessment, index) => (
        <ClassCounts key={index} assessment={assessment} />
      ))}
      {applied.skipped.map((nicety) => (
        <p key={nicety}>{told.skipped[nicety]}</p>
      ))}
      {changedSince(state, outcome) ? <p className="attention">{told.changedSince}</p> : null}
      <Button title={words.write.undoWhat} unavailable={state.work.kind !== "idle"} onClick={actions.undo}>
        <UndoIcon />
        {words.write.undo}
      </Button>
    </Notice>
  );
}

/** What was written no longer is what the sheet's scores make. */
function changedSince({ sheet }: PaneState, { scan }: Written): boolean {
  if (sheet === null || sheet.scan.grid.sheet.id !== scan.grid.sheet.id) return false;
  return sheet.stale || !sameResults(sheet.scan, scan);
}

interface UndoneProps {
  readonly outcome: Extract<Outcome, { kind: "undone" }>;
  readonly onDismiss: () => void;
}

function Undone({ outcome: { undone }, onDismiss }: UndoneProps) {
  const { language } = useSpeech();
  const told = outcomeWords(language);
  const all = undone.kept.length === 0;
  return (
    <Notice intent={all ? "success" : "warning"} heading={told.undone} onDismiss={onDismiss}>
      <p>{all ? told.undoneAll : told.undoneBut}</p>
      {all ? null : (
        <ul className="plain">
          {undone.kept.map(({ sheet, cells }) => (
            <li key={`${sheet} ${cells ?? ""}`}>{told.kept(sheet, cells)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
