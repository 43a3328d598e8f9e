import { Fragment } from "react";
import { outcomeWords } from "../../locales/outcomeWords";
import { planNoteText } from "../../locales/planNoteText";
import { assertNever } from "../../model/never";
import type { SheetRef } from "../../model/grid";
import { Button } from "../fluent/Button";
import { Fluent } from "../fluent/Fluent";
import type { Site } from "../deeds";
import { AskedNotice } from "./AskedNotice";
import { ClassCounts } from "../summary/ClassCounts";
import { summaryOf } from "../summary/summaryOf";
import { UndoIcon } from "../icons";
import { Notice } from "../fluent/Notice";
import type { ViewProps } from "../viewProps";
import { isChanging, type Outcome } from "../paneState";
import { ProblemNotice } from "./ProblemNotice";
import { useSpeech } from "../speech";
import { LinkButton } from "../fluent/LinkButton";

interface OutcomeNoticeProps extends ViewProps {
  readonly outcome: Outcome;
}

/** How the last deed ended, and what can be done about it. */
export function OutcomeNotice(props: OutcomeNoticeProps) {
  return (
    <Fluent>
      <Told {...props} />
    </Fluent>
  );
}

function Told({ outcome, ...props }: OutcomeNoticeProps) {
  const { language } = useSpeech();
  const told = outcomeWords(language);
  const { dismiss } = props.actions;
  switch (outcome.kind) {
    case "written":
      return <Written {...props} outcome={outcome} />;
    case "asked":
      return <AskedNotice desk={props.desk} planned={outcome.planned} onBack={dismiss} />;
    case "fixed":
      return (
        <Notice intent="success" heading={told.fixed(outcome.cells)} onDismiss={dismiss}>
          <p>{told.fixedWhat}</p>
          <UndoButton {...props} />
        </Notice>
      );
    case "highlighted":
      return (
        <Notice intent="success" heading={told.highlighted(outcome.cells)} onDismiss={dismiss}>
          {outcome.cells === 0 ? null : <p>{told.highlightedWhat}</p>}
          <UndoButton {...props} />
        </Notice>
      );
    case "cleared":
      return (
        <Notice intent="success" heading={told.cleared} onDismiss={dismiss}>
          <p>{told.clearedWhat}</p>
          <UndoButton {...props} />
        </Notice>
      );
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

function Written({ state, actions, desk, outcome }: ViewProps & { readonly outcome: Written }) {
  const { language } = useSpeech();
  const told = outcomeWords(language);
  const { applied, scans } = outcome;
  const assessed = scans.flatMap(({ tables }) =>
    tables.flatMap(({ assessment }) => (assessment === null ? [] : [assessment])),
  );
  const units = assessed.reduce((sum, { table }) => sum + table.units.length, 0);
  return (
    <Notice intent="success" heading={told.written} onDismiss={actions.dismiss}>
      <p>{told.writtenWhat(units)}</p>
      <ul className="plain">
        {applied.sheets.map((sheet) => (
          <li key={sheet.id}>
            <LinkButton onClick={() => desk.perform((site) => showResults(site, sheet))}>
              {told.showSheet(sheet.name)}
            </LinkButton>
          </li>
        ))}
      </ul>
      {assessed.map((assessment, index) => (
        <Fragment key={index}>
          {assessed.length > 1 ? <p>{assessment.table.title ?? assessment.table.sheet.name}</p> : null}
          <ClassCounts framework={assessment.framework} line={summaryOf(assessment).whole} />
        </Fragment>
      ))}
      {applied.skipped.map((nicety) => (
        <p key={nicety}>{told.skipped[nicety]}</p>
      ))}
      {applied.notes.map((note, index) => (
        <p key={index}>{planNoteText(note, language)}</p>
      ))}
      <UndoButton state={state} actions={actions} />
    </Notice>
  );
}

function UndoButton({ state, actions }: Pick<ViewProps, "state" | "actions">) {
  const { words } = useSpeech();
  return (
    <Button hint={words.write.undoWhat} icon={<UndoIcon />} unavailable={isChanging(state.work)} onClick={actions.undo}>
      {words.write.undo}
    </Button>
  );
}

async function showResults({ session, tell }: Site, sheet: SheetRef): Promise<void> {
  const shown = await session.goToResults(sheet);
  if (!shown.ok) tell({ kind: "failed", deed: "showing", trouble: shown.error });
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
