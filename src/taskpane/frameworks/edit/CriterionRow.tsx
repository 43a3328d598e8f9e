import { useId, useState } from "react";
import { Choice } from "../../fluent/Choice";
import { DownIcon, RightIcon } from "../../icons";
import { editorWords } from "../../../locales/editorWords";
import type { Criterion, CriterionKind } from "../../../model/framework";
import { depthOf, neighbourOf } from "./criteriaEdits";
import { usesWeight } from "./documentOf";
import { renamed } from "./draft";
import { useDraft } from "./DraftContext";
import { EditEffect } from "./EditEffect";
import { problemsWithin } from "./problemsAt";
import { MemberFields } from "./rules/MemberFields";
import { FieldProblems, FigureField, TextField } from "./TypedField";
import { IconButton } from "../../fluent/IconButton";
import { ButtonRow } from "../../fluent/ButtonRow";
import { LinkButton } from "../../fluent/LinkButton";

interface CriterionProps {
  readonly criterion: Criterion;
  readonly index: number;
}

/** What is told in the row itself. */
const OWN_PATH = /^criteria\[\d+\](?:\.(?:name\.vi|max|weight|kind|parent|id))?$/;

const KINDS: readonly CriterionKind[] = ["scored", "notScored", "bonus", "penalty"];

/** Name, maximum and weight at a glance; the rest opens below. */
export function CriterionRow({ criterion, index }: CriterionProps) {
  const { draft, change, problems, words, language } = useDraft();
  const more = useId();
  const [opened, setOpen] = useState(false);
  const { id, name, max, weight, kind } = criterion;
  const path = `criteria[${index}]`;
  // A rule that needs mending is in sight.
  const open = opened || problemsWithin(problems, path).some(({ path: at }) => !OWN_PATH.test(at));
  const shownName = name[language];
  const Icon = open ? DownIcon : RightIcon;
  return (
    <li data-effect={path} style={{ marginInlineStart: `${10 * depthOf(draft.criteria, criterion)}px` }}>
      <div className="criterion-row">
        <TextField
          label={words.criteria.nameOf(index + 1)}
          hideLabel
          paths={[`${path}.name.vi`]}
          value={name.vi}
          onChange={(text) => change({ kind: "criterion", id, change: { name: renamed(name, "vi", text) } })}
        />
        <FigureField
          label={words.criteria.maxOf(shownName)}
          hideLabel
          paths={[`${path}.max`]}
          value={max}
          onChange={(value) => change({ kind: "criterion", id, change: { max: value } })}
        />
        <IconButton
          aria-expanded={open}
          aria-controls={more}
          label={words.criteria.more(shownName)}
          onClick={() => setOpen(!open)}
        >
          <Icon />
        </IconButton>
      </div>
      {usesWeight(criterion, draft.total) ? (
        <FigureField
          label={words.criteria.weightOf(shownName)}
          paths={[`${path}.weight`]}
          value={weight}
          onChange={(value) => change({ kind: "criterion", id, change: { weight: value } })}
        />
      ) : null}
      {kind === "scored" ? null : <p className="quiet">{words.criteria.kinds[kind]}</p>}
      <FieldProblems paths={[path, `${path}.kind`, `${path}.parent`, `${path}.id`]} />
      <EditEffect path={path} />
      <div id={more}>{open ? <MoreOfCriterion criterion={criterion} index={index} /> : null}</div>
    </li>
  );
}

function MoreOfCriterion({ criterion, index }: CriterionProps) {
  const { change, words, language } = useDraft();
  const { id, name, kind } = criterion;
  return (
    <div className="fields more">
      <TextField
        label={words.criteria.nameEn}
        paths={[`criteria[${index}].name.en`]}
        value={name.en}
        onChange={(text) => change({ kind: "criterion", id, change: { name: renamed(name, "en", text) } })}
      />
      <Choice
        label={words.criteria.kind}
        value={kind}
        onChange={(value) => {
          const to = KINDS.find((each) => each === value);
          if (to !== undefined) change({ kind: "criterionKind", id, to });
        }}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {words.criteria.kinds[each]}
          </option>
        ))}
      </Choice>
      <MemberFields place={{ section: "criteria", index }} of={name[language]} />
      <CriterionDeeds criterion={criterion} />
    </div>
  );
}

function CriterionDeeds({ criterion: { id, name } }: Pick<CriterionProps, "criterion">) {
  const { draft, change, words, language } = useDraft();
  const place = draft.criteria.length + 1;
  const newName = { vi: editorWords("vi").criteria.newName(place), en: editorWords("en").criteria.newName(place) };
  const shown = name[language];
  const move = (by: -1 | 1, text: string, label: string) => (
    <LinkButton
      label={label}
      unavailable={neighbourOf(draft.criteria, id, by) === null}
      onClick={() => change({ kind: "criterionMoved", id, by })}
    >
      {text}
    </LinkButton>
  );
  return (
    <ButtonRow label={shown}>
      {move(-1, words.criteria.up, words.criteria.upOf(shown))}
      {move(1, words.criteria.down, words.criteria.downOf(shown))}
      <LinkButton onClick={() => change({ kind: "criterionAdded", name: newName, parent: id })}>
        {words.criteria.addComponent}
      </LinkButton>
      <LinkButton label={words.criteria.removeOf(shown)} onClick={() => change({ kind: "criterionRemoved", id })}>
        {words.criteria.remove}
      </LinkButton>
    </ButtonRow>
  );
}
