import {
  type MemberField,
  memberFields as fieldsIn,
  type MemberPlace,
  withMember as withText,
} from "../framework/form/memberFields";
import { formWords } from "../locales/formWords";
import type { Language } from "../locales/language";
import type { Framework } from "../model/framework";
import type { FormTrouble } from "../model/frameworkForm";
import type { Result } from "../model/result";

export type { MemberField, MemberPlace };

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
