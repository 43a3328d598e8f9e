import { useState } from "react";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numbers";
import { viewWords } from "../../locales/viewWords";
import type { ViewWords } from "../../locales/vi/views";
import { areaText, cellText, columnIndex, columnLetters } from "../../model/address";
import type { Block } from "../../model/block";
import type { Framework } from "../../model/framework";
import type { FieldRole, MappedField } from "../../model/mapping";
import type { Interpretation } from "../../model/table";
import type { TableChoice, TableScan, Understood as UnderstoodTable } from "../../session/scan";
import { Choice } from "../Choice";
import type { PaneActions } from "../desk";
import { useSpeech } from "../speech";
import { roleKey, rolesOnOffer, roleText } from "./roles";

/** Cells listed at first, and added at a time: a list of thousands would stall the pane. */
const FIRST_CELLS = 20;
const MORE_CELLS = 1000;

interface UnderstoodProps {
  readonly shown: TableScan;
  readonly choice: TableChoice;
  readonly choose: (choice: TableChoice) => void;
  readonly goTo: PaneActions["goTo"];
}

/** What every column was taken for and why, changeable; and every cell that was not a plain number. */
export function Understood({ shown, choice, choose, goTo }: UnderstoodProps) {
  const { language, words: pane } = useSpeech();
  const words = viewWords(language).understood;
  const { block, understood } = shown;
  return (
    <details className="understood">
      <summary tabIndex={0}>{words.heading}</summary>
      <button type="button" className="link" title={pane.table.showHint} onClick={() => goTo(block.sheet, block.area)}>
        {pane.table.show(block.sheet.name, areaText(block.area))}
      </button>
      {understood === null ? (
        <p className="quiet">{words.noFramework}</p>
      ) : (
        <>
          <Fields understood={understood} block={block} choice={choice} choose={choose} goTo={goTo} />
          <h3>{words.values}</h3>
          <Interpretations understood={understood} goTo={goTo} />
        </>
      )}
    </details>
  );
}

interface FieldsProps extends Omit<UnderstoodProps, "shown"> {
  readonly understood: UnderstoodTable;
  readonly block: Block;
}

function Fields({ understood, block, choice, choose, goTo }: FieldsProps) {
  const { language } = useSpeech();
  const words = viewWords(language).understood;
  const { roles, ...otherChoices } = choice;
  const settle = (line: number, role: FieldRole): void =>
    choose({ ...choice, roles: [...(roles ?? []).filter((each) => each.line !== line), { line, role }] });
  return (
    <>
      <h3>{block.orientation === "unitsDown" ? words.columns : words.rows}</h3>
      {roles === undefined ? null : (
        <button type="button" className="link" onClick={() => choose(otherChoices)}>
          {words.forget}
        </button>
      )}
      <ul className="plain">
        {understood.mapping.fields.map((mapped) => (
          <FieldLine
            key={mapped.field}
            mapped={mapped}
            block={block}
            framework={understood.framework}
            settle={settle}
            goTo={goTo}
          />
        ))}
      </ul>
    </>
  );
}

interface FieldLineProps {
  readonly mapped: MappedField;
  readonly block: Block;
  readonly framework: Framework;
  readonly settle: (line: number, role: FieldRole) => void;
  readonly goTo: PaneActions["goTo"];
}

function FieldLine({ mapped, block, framework, settle, goTo }: FieldLineProps) {
  const { language } = useSpeech();
  const words = viewWords(language).understood;
  const field = block.fields[mapped.field];
  if (field === undefined) return null;
  const line =
    block.orientation === "unitsDown"
      ? words.column(columnLetters(columnIndex(field.line)))
      : words.row(String(field.line + 1));
  const heading = words.line(line, field.header.join(" / "));
  const roles = rolesOnOffer(framework, mapped.role);
  return (
    <li>
      <button type="button" className="link" onClick={() => goTo(block.sheet, field.headerCell)}>
        {heading}
      </button>
      <Choice
        id={`role-${field.line}`}
        label={words.takenFor(heading)}
        hideLabel
        value={roleKey(mapped.role)}
        onChange={(key) => {
          const role = roles.find((each) => roleKey(each) === key);
          if (role !== undefined) settle(field.line, role);
        }}
      >
        {roles.map((role) => (
          <option key={roleKey(role)} value={roleKey(role)}>
            {roleText(role, framework, language)}
          </option>
        ))}
      </Choice>
      <span className="quiet">{words.because(words.reasons[mapped.reason])}</span>
    </li>
  );
}

interface InterpretationsProps {
  readonly understood: UnderstoodTable;
  readonly goTo: PaneActions["goTo"];
}

function Interpretations({ understood, goTo }: InterpretationsProps) {
  const { language } = useSpeech();
  const words = viewWords(language).understood;
  const { sheet, interpretations } = understood.table;
  const [limit, setLimit] = useState(FIRST_CELLS);
  const count = interpretations.length;
  const next = Math.min(count, limit + MORE_CELLS);
  if (count === 0) return <p className="quiet">{words.noValues}</p>;
  return (
    <>
      <ul className="plain">
        {interpretations.slice(0, limit).map((each, index) => (
          <li key={index}>
            <button type="button" className="link" onClick={() => goTo(each.sheet ?? sheet, each.cell)}>
              {interpretationText(each, words, language)}
            </button>
          </li>
        ))}
      </ul>
      {count > limit ? (
        <button type="button" className="link" onClick={() => setLimit(next)}>
          {next === count ? words.showAll(count) : words.showMore(next - limit)}
        </button>
      ) : null}
    </>
  );
}

function interpretationText(each: Interpretation, words: ViewWords["understood"], language: Language): string {
  const understood = each.understood === null ? null : numberText(each.understood, language);
  return words.value(cellText(each.cell), each.shown, words.manners[each.manner], understood);
}
