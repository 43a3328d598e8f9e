import { Button } from "../../fluent/Button";
import { numberText } from "../../../locales/numbers";
import { editorWords } from "../../../locales/editorWords";
import { sumOfMaxima } from "../sumOfMaxima";
import { CriterionRow } from "./CriterionRow";
import { readsCriteria } from "./documentOf";
import { useDraft } from "./DraftContext";
import { FieldProblems } from "./TypedField";

/** The criteria in their order, components under their main criterion. */
export function CriteriaFields() {
  const { draft, change, words, language } = useDraft();
  const { criteria } = draft;
  if (!readsCriteria(draft.total)) return <p className="quiet">{words.criteria.notRead}</p>;
  const sum = sumOfMaxima(criteria);
  const name = {
    vi: editorWords("vi").criteria.newName(criteria.length + 1),
    en: editorWords("en").criteria.newName(criteria.length + 1),
  };
  return (
    <div className="fields">
      <div className="criterion-row quiet" aria-hidden>
        <span>{words.criteria.name}</span>
        <span className="figure">{words.criteria.max}</span>
      </div>
      <ol className="plain criterion-rows">
        {criteria.map((criterion, index) => (
          <CriterionRow key={criterion.id} criterion={criterion} index={index} />
        ))}
      </ol>
      <FieldProblems paths={["criteria"]} />
      {sum === null ? null : <p className="quiet">{words.criteria.sum(numberText(sum, language))}</p>}
      <div className="actions">
        <Button onClick={() => change({ kind: "criterionAdded", name, parent: null })}>{words.criteria.add}</Button>
      </div>
    </div>
  );
}
