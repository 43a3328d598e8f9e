import { viewWords } from "../../locales/viewWords";
import type { Block, Field } from "../../model/block";
import type { FieldRole } from "../../model/mapping";
import type { FieldReading } from "../../model/reading";
import type { TableChoice, TableScan, Understood } from "../../session/scan";
import { Choice } from "../fluent/Choice";
import type { PaneActions } from "../desk";
import { IntentIcon } from "../Notice";
import { useSpeech } from "../speech";
import { presentRole, roleKey, rolesOnOffer, roleText } from "./roles";
import { LinkButton } from "../fluent/LinkButton";

interface FieldLinesProps {
  readonly shown: TableScan;
  readonly fields: readonly FieldReading[];
  /** Lines of figures that nothing accounts for. */
  readonly unaccounted: readonly string[];
  readonly choice: TableChoice;
  readonly choose: (choice: TableChoice) => void;
  readonly goTo: PaneActions["goTo"];
}

/** Every field with what it is taken for, why, and another role for the asking. */
export function FieldLines({ shown, fields, unaccounted, choice, choose, goTo }: FieldLinesProps) {
  const { language } = useSpeech();
  const words = viewWords(language).understood;
  const { block, understood } = shown;
  const { roles, ...otherChoices } = choice;
  const settle = (line: number, role: FieldRole): void =>
    choose({ ...choice, roles: [...(roles ?? []).filter((each) => each.line !== line), { line, role }] });
  return (
    <>
      <h3>{block.orientation === "unitsDown" ? words.columns : words.rows}</h3>
      {roles === undefined ? null : <LinkButton onClick={() => choose(otherChoices)}>{words.forget}</LinkButton>}
      <ul className="plain">
        {fields.map((reading, place) => {
          const field = block.fields[place];
          return field === undefined ? null : (
            <FieldLine
              key={place}
              field={field}
              reading={reading}
              block={block}
              understood={understood}
              isOpen={unaccounted.includes(reading.line)}
              settle={settle}
              goTo={goTo}
            />
          );
        })}
      </ul>
    </>
  );
}

interface FieldLineProps {
  readonly field: Field;
  readonly reading: FieldReading;
  readonly block: Block;
  readonly understood: Understood | null;
  /** Nothing accounts for its figures. */
  readonly isOpen: boolean;
  readonly settle: (line: number, role: FieldRole) => void;
  readonly goTo: PaneActions["goTo"];
}

function FieldLine({ field, reading, block, understood, isOpen, settle, goTo }: FieldLineProps) {
  const { language } = useSpeech();
  const words = viewWords(language).understood;
  const line = block.orientation === "unitsDown" ? words.column(reading.line) : words.row(reading.line);
  const heading = words.line(line, reading.header.join(" / "));
  if (reading.by === "ours") {
    return (
      <li>
        <HeadingLink heading={heading} show={() => goTo(block.sheet, field.headerCell)} />
        <span className="quiet">{words.ours}</span>
      </li>
    );
  }
  const present = presentRole(reading);
  const roles = rolesOnOffer(understood, present);
  const reason = reading.roleReason === null ? words.by[reading.by] : words.reasons[reading.roleReason];
  return (
    <li>
      <HeadingLink heading={heading} show={() => goTo(block.sheet, field.headerCell)} />
      <Choice
        id={`role-${field.line}`}
        label={words.takenFor(heading)}
        hideLabel
        value={roleKey(present)}
        onChange={(key) => {
          const role = roles.find((each) => roleKey(each) === key);
          if (role !== undefined) settle(field.line, role);
        }}
      >
        {roles.map((role) => (
          <option key={roleKey(role)} value={roleKey(role)}>
            {roleText(role, understood?.framework ?? null, language)}
          </option>
        ))}
      </Choice>
      {isOpen ? (
        <p className="attention">
          <IntentIcon intent="error" /> {words.unaccounted}
        </p>
      ) : null}
      <span className="quiet">{words.because(reason, reading.evidence)}</span>
    </li>
  );
}

function HeadingLink({ heading, show }: { readonly heading: string; readonly show: () => void }) {
  return <LinkButton onClick={show}>{heading}</LinkButton>;
}
