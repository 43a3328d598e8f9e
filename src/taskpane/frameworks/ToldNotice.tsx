import { editorWords } from "../../locales/editorWords";
import { formProblemText } from "../../locales/formProblemText";
import { frameworkProblemText } from "../../locales/frameworkText";
import { cellText, columnIndex, rowIndex } from "../../model/address";
import type { FormProblem } from "../../model/frameworkForm";
import type { SheetRef } from "../../model/grid";
import { assertNever } from "../../model/never";
import type { UnreadableForm } from "../../session/session";
import type { PaneActions } from "../desk";
import { Notice } from "../fluent/Notice";
import { DraftRemarks } from "./DraftRemarks";
import { useSpeech } from "../speech";
import type { Told } from "./told";
import { TroubleNotice } from "./TroubleNotice";
import { LinkButton } from "../fluent/LinkButton";

interface ToldNoticeProps {
  readonly told: Told;
  readonly actions: PaneActions;
  readonly onDismiss: () => void;
}

export function ToldNotice({ told, actions, onDismiss }: ToldNoticeProps) {
  const { language } = useSpeech();
  const words = editorWords(language).told;
  switch (told.kind) {
    case "kept":
      return (
        <Notice intent="success" heading={words.kept(told.name)} onDismiss={onDismiss}>
          <p>
            {words.keptWhat} {told.inUse ? words.keptInUse : ""}
          </p>
        </Notice>
      );
    case "dropped":
      return <Notice intent="success" heading={words.dropped(told.name)} onDismiss={onDismiss} />;
    case "wrote":
      return (
        <Notice intent="success" heading={words.wrote} onDismiss={onDismiss}>
          <p>{words.wroteWhere(told.sheets)}</p>
        </Notice>
      );
    case "nothingToDerive":
      return (
        <Notice intent="warning" heading={words.nothingToDerive} onDismiss={onDismiss}>
          <p>{words.nothingToDeriveWhat}</p>
        </Notice>
      );
    case "proofread":
      return (
        <DraftRemarks
          remarks={told.read.remarks.map((remark) => ({
            ...remark,
            place: `${remark.place}, ${words.cell(cellText(remark.cell))}`,
          }))}
          goTo={({ cell }) => actions.goTo(told.read.sheet, cell)}
          onDismiss={onDismiss}
        />
      );
    case "unreadableSheet":
      return <UnreadableSheet form={told.form} actions={actions} onDismiss={onDismiss} />;
    case "unreadableFile":
      return <UnreadableFile {...told} onDismiss={onDismiss} />;
    case "trouble":
      return <TroubleNotice trouble={told.trouble} onDismiss={onDismiss} />;
    default:
      return assertNever(told);
  }
}

interface UnreadableSheetProps extends Omit<ToldNoticeProps, "told"> {
  readonly form: UnreadableForm;
}

function UnreadableSheet({ form, actions, onDismiss }: UnreadableSheetProps) {
  const { language } = useSpeech();
  const words = editorWords(language).told;
  if (form.code === "framework.noForm") {
    return (
      <Notice intent="warning" heading={words.noForm(form.sheet)} onDismiss={onDismiss}>
        <p>{words.noFormWhat}</p>
      </Notice>
    );
  }
  return (
    <Notice intent="error" heading={words.badForm(form.sheet.name, form.problems.length)} onDismiss={onDismiss}>
      <ul className="plain form-problems">
        {form.problems.map((problem, index) => (
          <li key={index}>
            <ProblemAtCell problem={problem} sheet={form.sheet} actions={actions} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type UnreadableFileProps = Pick<ToldNoticeProps, "onDismiss"> & Extract<Told, { kind: "unreadableFile" }>;

function UnreadableFile({ file, trouble, onDismiss }: UnreadableFileProps) {
  const { language } = useSpeech();
  const words = editorWords(language).file;
  if (typeof trouble === "string") {
    return (
      <Notice intent="error" heading={words.troubles[trouble](file)} onDismiss={onDismiss}>
        <p>{words.troubleWhat[trouble]}</p>
      </Notice>
    );
  }
  return (
    <Notice intent="error" heading={words.bad(file, trouble.problems.length)} onDismiss={onDismiss}>
      <ul className="plain form-problems">
        {trouble.problems.map((problem, index) => (
          <li key={index}>{frameworkProblemText(problem, language)}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface ProblemAtCellProps {
  readonly problem: FormProblem;
  readonly sheet: SheetRef;
  readonly actions: PaneActions;
}

/** The cell leads there. */
function ProblemAtCell({ problem, sheet, actions }: ProblemAtCellProps) {
  const { language } = useSpeech();
  const cell = { row: rowIndex(problem.row), column: columnIndex(problem.column) };
  return (
    <>
      <LinkButton onClick={() => actions.goTo(sheet, cell)}>
        {editorWords(language).told.cell(cellText(cell))}
      </LinkButton>
      : {formProblemText(problem, language)}
    </>
  );
}
