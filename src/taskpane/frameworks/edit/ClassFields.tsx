import { Button } from "../../fluent/Button";
import { Choice } from "../../fluent/Choice";
import { editorWords } from "../../../locales/editorWords";
import type { ClassRule } from "../../../model/framework";
import type { Session } from "../../../session/session";
import { LevelFields } from "./LevelFields";
import type { ShownTable } from "./shownTable";
import { ClassesFromTable, ThresholdHints } from "./ThresholdHints";
import { useDraft } from "./DraftContext";
import { MemberFields } from "./rules/MemberFields";
import { GENERAL, partOf } from "./rules/ownMembers";
import { FieldProblems } from "./TypedField";

interface ClassFieldsProps {
  readonly session: Session;
  /** The table that thresholds can be learnt from; null where none is shown. */
  readonly shown: ShownTable | null;
}

const FIGURES: readonly ClassRule["of"][] = ["total", "ratio", "minimum"];

/** The classes, the best first, and what results given already tell of their thresholds. */
export function ClassFields({ session, shown }: ClassFieldsProps) {
  const { draft, change, words } = useDraft();
  const { classes } = draft;
  const add = (): void => change({ kind: "levelAdded", nameOf });
  if (classes === null) {
    return (
      <div className="fields">
        <p className="quiet">{words.classes.none}</p>
        <div className="actions">
          <Button onClick={add}>{words.classes.begin}</Button>
          {shown === null ? null : <ClassesFromTable session={session} shown={shown} />}
        </div>
      </div>
    );
  }
  return (
    <div className="fields">
      <ComparedFigure classes={classes} />
      <ol className="plain levels">
        {classes.levels.map((level, index) => (
          <LevelFields key={index} level={level} index={index} lowest={index === classes.levels.length - 1} />
        ))}
      </ol>
      <div className="actions">
        <Button onClick={add}>{words.classes.add}</Button>
        <Button onClick={() => change({ kind: "classes", to: null })}>{words.classes.dropAll}</Button>
      </div>
      {shown === null ? null : <ThresholdHints session={session} shown={shown} classes={classes} />}
      <MemberFields place={GENERAL} of={words.classes.heading} here={(member) => partOf(member) === "classes"} />
    </div>
  );
}

function ComparedFigure({ classes }: { readonly classes: ClassRule }) {
  const { change, words } = useDraft();
  return (
    <>
      <Choice
        label={words.classes.of}
        value={classes.of}
        onChange={(value) => {
          const of = FIGURES.find((figure) => figure === value);
          if (of !== undefined) change({ kind: "classes", to: { ...classes, of } });
        }}
      >
        {FIGURES.map((figure) => (
          <option key={figure} value={figure}>
            {words.classes.figures[figure]}
          </option>
        ))}
      </Choice>
      <FieldProblems paths={["classes.of"]} />
    </>
  );
}

function nameOf(position: number) {
  return { vi: editorWords("vi").classes.newName(position), en: editorWords("en").classes.newName(position) };
}
