import { useEffect, useRef } from "react";
import { Checkbox } from "@fluentui/react-components";
import { Choice } from "../../fluent/Choice";
import { DismissIcon } from "../../icons";
import type { ClassLevel, Provenance, Threshold } from "../../../model/framework";
import type { Comparison } from "../../../model/comparison";
import { NO_SOURCE_YET, OPEN_THRESHOLD } from "./classEdits";
import { renamed } from "./draft";
import { useDraft } from "./DraftContext";
import { problemsAt } from "./problemsAt";
import { EditEffect } from "./EditEffect";
import { MemberFields } from "./rules/MemberFields";
import { FieldProblems, FigureField, TextField } from "./TypedField";
import { IconButton } from "../../fluent/IconButton";
import { LinkButton } from "../../fluent/LinkButton";

interface LevelProps {
  readonly level: ClassLevel;
  readonly index: number;
}

const COMPARISONS: readonly Comparison[] = ["atLeast", "above"];
const PROVENANCES: readonly Provenance["kind"][] = ["stated", "inferred"];

/** One class: name, colour, threshold, and who says so. */
export function LevelFields({ level, index, lowest }: LevelProps & { readonly lowest: boolean }) {
  const { change, words, language } = useDraft();
  const { name, color, threshold } = level;
  const path = `classes.levels[${index}]`;
  return (
    <li className="level" data-effect={path}>
      <div className="level-head">
        <input
          type="color"
          aria-label={words.classes.color(name[language])}
          value={color ?? "#ffffff"}
          onChange={({ currentTarget: { value } }) =>
            change({ kind: "level", index, change: { color: value.toUpperCase() } })
          }
        />
        <TextField
          label={words.classes.name(index + 1)}
          hideLabel
          paths={[`${path}.name.vi`]}
          value={name.vi}
          onChange={(text) => change({ kind: "level", index, change: { name: renamed(name, "vi", text) } })}
        />
        <IconButton
          label={words.classes.remove(name[language])}
          onClick={() => change({ kind: "levelRemoved", index })}
        >
          <DismissIcon />
        </IconButton>
      </div>
      {lowest ? (
        <Checkbox
          checked={threshold === null}
          onChange={(_, { checked }) => change({ kind: "lowestTakesRest", to: checked === true })}
          label={words.classes.lowest}
        />
      ) : null}
      {lowest && threshold === null ? null : (
        <>
          <ThresholdFields level={level} index={index} />
          <FieldProblems paths={[`${path}.threshold`]} />
        </>
      )}
      <TextField
        label={words.classes.nameEn}
        paths={[`${path}.name.en`]}
        value={name.en}
        onChange={(text) => change({ kind: "level", index, change: { name: renamed(name, "en", text) } })}
      />
      <EditEffect path={path} />
      <MemberFields place={{ section: "levels", index }} of={name[language]} />
    </li>
  );
}

function ThresholdFields({ level: { name, threshold }, index }: LevelProps) {
  const { change, words, language } = useDraft();
  const { value, comparison }: Threshold = threshold ?? OPEN_THRESHOLD;
  return (
    <>
      <div className="field-row">
        <Choice
          label={words.classes.comparison(name[language])}
          hideLabel
          value={comparison}
          onChange={(chosen) => {
            const to = COMPARISONS.find((each) => each === chosen);
            if (to !== undefined) change({ kind: "threshold", index, change: { comparison: to } });
          }}
        >
          {COMPARISONS.map((each) => (
            <option key={each} value={each}>
              {words.classes.comparisons[each]}
            </option>
          ))}
        </Choice>
        <FigureField
          label={words.classes.value(name[language])}
          hideLabel
          paths={[`classes.levels[${index}].threshold.value`]}
          value={value}
          onChange={(figure) => change({ kind: "threshold", index, change: { value: figure } })}
        />
      </div>
      <OutsideInterval name={name[language]} index={index} />
      <ProvenanceFields level={{ name, threshold }} index={index} />
    </>
  );
}

/** A value that the results rule out is not inferred from them: it comes from somewhere else, and the officer says where. */
function OutsideInterval({ name, index }: { readonly name: string; readonly index: number }) {
  const { change, problems, words } = useDraft();
  const isOutside = problemsAt(problems, [`classes.levels[${index}].threshold.value`]).some(
    (problem) => problem.code === "rule" && problem.rule === "valueOutsideInterval",
  );
  if (!isOutside) return null;
  return (
    <LinkButton
      label={words.classes.changeSourceOf(name)}
      onClick={() => change({ kind: "threshold", index, change: { provenance: NO_SOURCE_YET } })}
    >
      {words.classes.changeSource}
    </LinkButton>
  );
}

/** Nobody has said which document states it, nor what results leave to it: neither is assumed. */
const UNSAID: { readonly [K in Provenance["kind"]]: Provenance } = {
  stated: NO_SOURCE_YET,
  inferred: { kind: "inferred", greaterThan: null, atMost: null },
};

function ProvenanceFields({
  level: { name, threshold },
  index,
}: {
  readonly level: Pick<ClassLevel, "name" | "threshold">;
  readonly index: number;
}) {
  const { change, words, language } = useDraft();
  const { provenance } = threshold ?? OPEN_THRESHOLD;
  const path = `classes.levels[${index}].threshold.provenance`;
  const say = (to: Provenance): void => change({ kind: "threshold", index, change: { provenance: to } });
  // Whoever looks at the other source comes back to what was said under the first.
  const said = useRef(UNSAID);
  useEffect(() => {
    said.current = { ...said.current, [provenance.kind]: provenance };
  }, [provenance]);
  return (
    <>
      <Choice
        label={words.classes.provenance(name[language])}
        hideLabel
        value={provenance.kind}
        onChange={(chosen) => {
          const kind = PROVENANCES.find((each) => each === chosen);
          if (kind !== undefined) say(said.current[kind]);
        }}
      >
        {PROVENANCES.map((kind) => (
          <option key={kind} value={kind}>
            {words.classes.provenances[kind]}
          </option>
        ))}
      </Choice>
      <ProvenanceDetail provenance={provenance} path={path} say={say} />
      <FieldProblems paths={[path]} />
    </>
  );
}

interface ProvenanceDetailProps {
  readonly provenance: Provenance;
  readonly path: string;
  readonly say: (to: Provenance) => void;
}

/** The document that states a threshold, or the interval that results leave to it. */
function ProvenanceDetail({ provenance, path, say }: ProvenanceDetailProps) {
  const { words } = useDraft();
  if (provenance.kind === "stated") {
    return (
      <TextField
        label={words.classes.source}
        paths={[`${path}.source`]}
        value={provenance.source}
        onChange={(source) => say({ kind: "stated", source })}
      />
    );
  }
  return (
    <div className="field-row">
      <FigureField
        label={words.classes.greaterThan}
        paths={[`${path}.greaterThan`]}
        value={provenance.greaterThan}
        onChange={(greaterThan) => say({ ...provenance, greaterThan })}
      />
      <FigureField
        label={words.classes.atMost}
        paths={[`${path}.atMost`]}
        value={provenance.atMost}
        onChange={(atMost) => say({ ...provenance, atMost })}
      />
    </div>
  );
}
