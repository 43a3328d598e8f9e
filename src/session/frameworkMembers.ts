import {
  type MemberField,
  memberFields as fieldsIn,
  type MemberPlace,
  withMember as withText,
} from "../framework/form/memberFields";
import { type Sentence, sentencesOf } from "../framework/form/sentencesOf";
import { formWords } from "../locales/formWords";
import type { Language } from "../locales/language";
import type { Framework } from "../model/framework";
import type { FormTrouble } from "../model/frameworkForm";
import type { Result } from "../model/result";

export { sentencesOf };
export type { MemberField, MemberPlace, Sentence };

/** Every member that an item of a framework can have, in the words of the worksheet "Bộ tiêu chí". */
export function memberFields(framework: Framework, place: MemberPlace, language: Language): readonly MemberField[] {
  return fieldsIn(framework, place, formWords(language));
}

/** The framework with one member as a text says it, or why the text says nothing. */
export function withMember(
  framework: Framework,
  place: MemberPlace,
  said: Pick<MemberField, "member" | "text">,
  language: Language,
): Result<Framework, FormTrouble> {
  return withText(framework, place, said, formWords(language));
}

/** What the sections of the worksheet are called. */
export function sectionName(section: MemberPlace["section"], language: Language): string {
  return formWords(language).sections[section];
}

/** Where a path of the document leads, by the names of its item and member: "Tiêu chí 3 “Nhân lực số”, Điểm tối đa". */
export function placeText(framework: Framework, path: string, language: Language): string {
  const [, section = "", at = ""] = /^(criteria|groups|units|classes\.levels)\[(\d+)\]/.exec(path) ?? [];
  const place: MemberPlace = { section: SECTIONS[section] ?? "general", index: Number(at) };
  const fields = memberFields(framework, place, language);
  const name = fields.find(({ member }) => member === "name.vi" || member === "unit");
  const isHere = (field: MemberField): boolean => path === field.path || isWithin(path, field.path);
  const member = fields.find((field) => field !== name && isHere(field))?.label;
  const item = place.section === "general" ? [] : [`${name?.label ?? ""} ${place.index + 1} “${name?.text ?? ""}”`];
  return [...item, ...(member === undefined ? [] : [member])].join(", ");
}

const SECTIONS: Readonly<Record<string, MemberPlace["section"]>> = {
  criteria: "criteria",
  groups: "groups",
  units: "units",
  "classes.levels": "levels",
};

function isWithin(path: string, member: string): boolean {
  return path.startsWith(`${member}.`) || path.startsWith(`${member}[`);
}
