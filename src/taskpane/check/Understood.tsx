import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numbers";
import { viewWords } from "../../locales/viewWords";
import type { ViewWords } from "../../locales/vi/views";
import { cellText, columnIndex, columnLetters } from "../../model/address";
import type { Block } from "../../model/block";
import type { Framework } from "../../model/framework";
import type { FieldRole, MappedField } from "../../model/mapping";
import type { Interpretation } from "../../model/table";
import type { Assessment, TableScan } from "../../session/scan";
import type { PaneActions } from "../desk";
import { useSpeech } from "../speech";

/** More cells than this are counted, not listed. */
const LISTED_CELLS = 200;

interface UnderstoodProps {
  readonly shown: TableScan;
  readonly actions: PaneActions;
}

/** What every column was taken for and why, and every cell that was not a plain number. */
export function Understood({ shown, actions }: UnderstoodProps) {
  const { language } = useSpeech();
  const words = viewWords(language).understood;
  const { block, assessment } = shown;
  if (assessment === null) return null;
  return (
    <details className="understood">
      <summary>{words.heading}</summary>
      <h3>{block.orientation === "unitsDown" ? words.columns : words.rows}</h3>
      <ul className="plain">
        {assessment.mapping.fields.map((mapped) => (
          <FieldLine
            key={mapped.field}
            mapped={mapped}
            block={block}
            framework={assessment.framework}
            actions={actions}
          />
        ))}
      </ul>
      <h3>{words.values}</h3>
      <Interpretations assessment={assessment} actions={actions} />
    </details>
  );
}

interface FieldLineProps {
  readonly mapped: MappedField;
  readonly block: Block;
  readonly framework: Framework;
  readonly actions: PaneActions;
}

function FieldLine({ mapped, block, framework, actions }: FieldLineProps) {
  const { language } = useSpeech();
  const words = viewWords(language).understood;
  const field = block.fields[mapped.field];
  if (field === undefined) return null;
  const line =
    block.orientation === "unitsDown"
      ? words.column(columnLetters(columnIndex(field.line)))
      : words.row(String(field.line + 1));
  return (
    <li>
      <button type="button" className="link" onClick={() => actions.goTo(block.sheet, field.headerCell)}>
        {words.line(line, field.header.join(" / "))}
      </button>
      : {roleText(mapped.role, framework, words, language)}.{" "}
      <span className="quiet">{words.because(words.reasons[mapped.reason])}</span>
    </li>
  );
}

function roleText(role: FieldRole, framework: Framework, words: ViewWords["understood"], language: Language): string {
  if (role.kind !== "criterion" && role.kind !== "comparison") return words.roles[role.kind];
  const criterion = framework.criteria.find(({ id }) => id === role.criterion);
  const name = criterion?.name[language] ?? role.criterion;
  return role.kind === "criterion" ? words.criterion(name) : words.comparison(name);
}

function Interpretations({ assessment, actions }: { readonly assessment: Assessment; readonly actions: PaneActions }) {
  const { language } = useSpeech();
  const words = viewWords(language).understood;
  const { sheet, interpretations } = assessment.table;
  if (interpretations.length === 0) return <p className="quiet">{words.noValues}</p>;
  return (
    <ul className="plain">
      {interpretations.slice(0, LISTED_CELLS).map((each) => (
        <li key={cellText(each.cell)}>
          <button type="button" className="link" onClick={() => actions.goTo(sheet, each.cell)}>
            {interpretationText(each, words, language)}
          </button>
        </li>
      ))}
      {interpretations.length > LISTED_CELLS ? <li>{words.more(interpretations.length - LISTED_CELLS)}</li> : null}
    </ul>
  );
}

function interpretationText(each: Interpretation, words: ViewWords["understood"], language: Language): string {
  const understood = each.understood === null ? null : numberText(each.understood, language);
  return words.value(cellText(each.cell), each.shown, words.manners[each.manner], understood);
}
