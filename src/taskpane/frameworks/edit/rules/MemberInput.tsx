import { useEffect, useId, useRef } from "react";
import type { MemberField, MemberPlace } from "../../../../session/frameworkMembers";
import { ActionMenu } from "../../../fluent/ActionMenu";
import { Choice } from "../../../fluent/Choice";
import { DismissIcon } from "../../../icons";
import { TextBox } from "../../../fluent/TextBox";
import { useDraft } from "../DraftContext";
import { EditEffect } from "../EditEffect";
import { problemsWithin } from "../problemsAt";
import { SentenceFields } from "./SentenceFields";
import { useRuleText } from "./useRuleText";
import { Wrong, wrongId } from "./Wrong";
import { IconButton } from "../../../fluent/IconButton";

interface MemberInputProps {
  readonly field: MemberField;
  readonly place: MemberPlace;
  /** Just added: it takes the focus. */
  readonly isNew: boolean;
  readonly onDrop: () => void;
}

/** One rule as its sentence, its text or its choice, what is wrong with it, and what it does to the sheet. */
export function MemberInput({ field, place, isNew, onDrop }: MemberInputProps) {
  const { words } = useDraft();
  const frame = useRef<HTMLDivElement>(null);
  const { path, label } = field;
  const { text, isSentence, insertions, isRead, fill, type, insert, settle, asText } = useRuleText(field, place);
  useEffect(() => {
    if (!isNew) return undefined;
    // The menu that it was chosen in gives the focus back to its button first.
    const later = setTimeout(() => frame.current?.querySelector<HTMLElement>("select, input, textarea")?.focus());
    return () => clearTimeout(later);
  }, [isNew]);
  const drop = (): void => {
    type("");
    onDrop();
  };
  return (
    <div className="member" data-effect={path} ref={frame}>
      <div className="member-field">
        {isSentence ? (
          <SentenceFields key={insertions} field={field} say={fill} isRead={isRead} onAsText={asText} />
        ) : (
          <Entry field={field} text={text} say={type} settle={settle} />
        )}
        <IconButton label={words.rules.drop(label)} onClick={drop}>
          <DismissIcon />
        </IconButton>
      </div>
      <Wrong field={field} />
      <Inserts field={field} text={text} say={insert} />
      <EditEffect path={path} />
    </div>
  );
}

interface EntryProps {
  readonly field: MemberField;
  readonly text: string;
  readonly say: (text: string) => void;
  readonly settle: () => void;
}

function Entry({ field, text, say, settle }: EntryProps) {
  const { unread, problems, unitNames, words } = useDraft();
  const id = useId();
  const { label, path, severalLines, member } = field;
  const choices = [...field.choices, ...field.names.map(bare)];
  if (!severalLines && choices.length > 0) {
    return (
      <Choice label={label} value={bare(text)} onChange={(chosen) => say(wanted(field, chosen))}>
        <option value="">{words.rules.none}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Choice>
    );
  }
  const isWrong = unread.has(path) || problemsWithin(problems, path).length > 0;
  const lines = text.split("\n").length;
  return (
    <>
      <TextBox
        label={label}
        value={text}
        onType={say}
        onBlur={settle}
        lines={severalLines || text.length > 60 ? Math.max(2, lines, Math.ceil(text.length / 40)) : 1}
        {...(isWrong ? { "aria-invalid": true, "aria-describedby": wrongId(path) } : {})}
        {...(member === "unit" ? { list: `${id}-units` } : {})}
      />
      {member !== "unit" ? null : (
        <datalist id={`${id}-units`}>
          {unitNames.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** Groups and criteria stand in the text in quotes; in a list to choose from they need none. */
function bare(name: string): string {
  return name.replace(/^“(.*)”$/, "$1");
}

function wanted({ names }: MemberField, chosen: string): string {
  return names.find((name) => bare(name) === chosen) ?? chosen;
}

/** What such a text looks like, and what it can name: a click puts it there. */
function Inserts({ field, text, say }: Pick<EntryProps, "field" | "text" | "say">) {
  const { unread, words } = useDraft();
  const { severalLines, label, examples, names, choices, path } = field;
  if (!severalLines || examples.length + names.length + choices.length === 0) return null;
  const isReplaced = text.trim() === "" || examples.includes(text) || unread.has(path);
  const below = (line: string): string => (isReplaced ? line : `${text.trimEnd()}\n${line}`);
  // In a list a name is a line; in a rule it stands where the rule goes on.
  const beside = (name: string): string =>
    examples.length === 0 ? below(name) : `${text.trimEnd()} ${name}`.trimStart();
  return (
    <ActionMenu
      label={words.rules.insert}
      name={words.rules.insertInto(label)}
      groups={[
        {
          heading: words.rules.examples,
          choices: examples.map((line) => ({ text: line, choose: () => say(below(line)) })),
        },
        { heading: null, choices: choices.map((line) => ({ text: line, choose: () => say(below(line)) })) },
        { heading: words.rules.names, choices: names.map((name) => ({ text: name, choose: () => say(beside(name)) })) },
      ]}
    />
  );
}
