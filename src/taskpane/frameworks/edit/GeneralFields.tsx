import { viewWords } from "../../../locales/viewWords";
import type { FrameworkStatus } from "../../../model/framework";
import { Choice } from "../../fluent/Choice";
import { renamed } from "./draft";
import { useDraft } from "./DraftContext";
import { MemberFields } from "./rules/MemberFields";
import { GENERAL, partOf } from "./rules/ownMembers";
import { LinesField, TextField, TypedField } from "./TypedField";

const STATUSES: readonly FrameworkStatus[] = ["current", "archived", "example"];

/** Names, year, level, whether it is in force, and legal basis. */
export function GeneralFields() {
  const { draft, change, words, language } = useDraft();
  const { name, year, level, status, legalBasis } = draft;
  const rename = (language: "vi" | "en", text: string): void =>
    change({ kind: "general", change: { name: renamed(name, language, text) } });
  return (
    <div className="fields">
      <TextField
        label={words.general.nameVi}
        paths={["name.vi"]}
        value={name.vi}
        onChange={(text) => rename("vi", text)}
      />
      <TextField
        label={words.general.nameEn}
        paths={["name.en"]}
        value={name.en}
        onChange={(text) => rename("en", text)}
      />
      <div className="field-row">
        <TypedField
          label={words.general.year}
          paths={["year"]}
          shown={year === null ? "" : String(year)}
          onType={(text) => change({ kind: "general", change: { year: yearTyped(text) } })}
        />
        <TextField
          label={words.general.level}
          paths={["level"]}
          value={level}
          onChange={(text) => change({ kind: "general", change: { level: text } })}
        />
      </div>
      <Choice
        label={words.general.status}
        value={status}
        onChange={(chosen) => {
          const to = STATUSES.find((each) => each === chosen);
          if (to !== undefined) change({ kind: "general", change: { status: to } });
        }}
      >
        {STATUSES.map((each) => (
          <option key={each} value={each}>
            {viewWords(language).frameworks.statuses[each]}
          </option>
        ))}
      </Choice>
      <LinesField
        label={words.general.legalBasis}
        paths={["legalBasis", ...legalBasis.map((_, index) => `legalBasis[${index}]`)]}
        value={legalBasis}
        onChange={(lines) => change({ kind: "general", change: { legalBasis: lines } })}
      />
      <MemberFields place={GENERAL} of={words.general.heading} here={(member) => partOf(member) === null} />
    </div>
  );
}

/** What is no year is 0: out of the range of years, so that the check tells it. */
function yearTyped(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : 0;
}
