import { useState } from "react";
import { type MemberField, memberFields, type MemberPlace } from "../../../../session/frameworkMembers";
import { ActionMenu } from "../../../fluent/ActionMenu";
import { useDraft } from "../DraftContext";
import { problemsWithin } from "../problemsAt";
import { MemberInput } from "./MemberInput";
import { isOwnMember } from "./ownMembers";

interface MemberFieldsProps {
  readonly place: MemberPlace;
  /** What the rules are of, for screen readers. */
  readonly of: string;
  /** Which of the item's members stand here; absent: all. */
  readonly here?: (member: string) => boolean;
}

/** The rules that an item has, each as its field; those that it does without stand behind one button. */
export function MemberFields({ place, of, here = () => true }: MemberFieldsProps) {
  const { draft, problems, unread, words, language } = useDraft();
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const fields = memberFields(draft, place, language).filter(
    ({ member }) => !isOwnMember(place.section, member) && here(member),
  );
  const used = new Set(fields.filter(isUsed).map(ruleOf));
  function isUsed({ text, path }: MemberField): boolean {
    return text !== "" || unread.has(path) || problemsWithin(problems, path).length > 0;
  }
  const isShown = (field: MemberField): boolean => used.has(ruleOf(field)) || added.has(ruleOf(field));
  const free = fields.filter((field) => !isShown(field));
  const firsts = free.filter((field) => free.find((other) => ruleOf(other) === ruleOf(field)) === field);
  return (
    <>
      {fields.filter(isShown).map((field) => (
        <MemberInput
          key={field.path}
          field={field}
          place={place}
          isNew={added.has(ruleOf(field)) && firstOfRule(fields, field)}
          onDrop={() => setAdded((before) => new Set([...before].filter((rule) => rule !== ruleOf(field))))}
        />
      ))}
      {firsts.length === 0 ? null : (
        <ActionMenu
          label={words.rules.add}
          name={words.rules.addTo(of)}
          groups={[
            {
              heading: null,
              choices: firsts.map((field) => ({
                text: field.label,
                choose: () => setAdded((before) => new Set([...before, ruleOf(field)])),
              })),
            },
          ]}
        />
      )}
    </>
  );
}

/** What stands together: the reason of a decision with the decision. */
function ruleOf({ path, member }: MemberField): string {
  const [first = ""] = member.split(".");
  return path === member && first !== "stages" ? member : first;
}

function firstOfRule(fields: readonly MemberField[], field: MemberField): boolean {
  return fields.find((other) => ruleOf(other) === ruleOf(field)) === field;
}
