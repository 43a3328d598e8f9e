import { formProblemText } from "../../../../locales/formProblemText";
import type { FormTrouble } from "../../../../model/frameworkForm";
import type { MemberField } from "../../../../session/frameworkMembers";
import { useDraft } from "../DraftContext";
import { fieldText, problemsWithin } from "../problemsAt";

/** So many ways to write it stand in the sentence; the others are a click away. */
const SHOWN = 2;

/** A figure of a sentence that nobody has filled in yet. */
export const BLANK: FormTrouble = { code: "notNumber", found: "" };

export function wrongId(path: string): string {
  return `wrong-${path}`;
}

/** What is wrong with a rule's text: what cannot be read of it, else what the check says. */
export function Wrong({ field }: { readonly field: MemberField }) {
  const { unread, problems, words, language } = useDraft();
  const { path } = field;
  const trouble = unread.get(path);
  const texts =
    trouble === undefined
      ? problemsWithin(problems, path).map((problem) => fieldText(problem, language))
      : [troubleText(trouble)];
  if (texts.length === 0) return null;
  return (
    <ul id={wrongId(path)} className="plain attention">
      {texts.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  );

  function troubleText(of: FormTrouble): string {
    if (of === BLANK) return words.rules.blank;
    // The field's own examples have the names of this framework.
    if (of.code === "notLike") return words.rules.notLike(of.found, field.examples.slice(0, SHOWN).map(oneLine));
    const text = formProblemText({ trouble: of, label: null, row: 0, column: 0 }, language);
    return text.charAt(0).toUpperCase() + text.slice(1);
  }
}

function oneLine(text: string): string {
  return text.replaceAll("\n", "; ");
}
