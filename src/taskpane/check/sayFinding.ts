import { findingText } from "../../locales/findingText";
import type { Language } from "../../locales/language";
import type { Finding } from "../../model/finding";
import type { SheetScan } from "../../session/scan";

/** A finding's sentence; what it quotes of a framework is called as that language calls it. */
export function sayFinding(finding: Finding, { tables }: SheetScan, language: Language): string {
  const text = findingText(finding, language);
  if (language === "vi") return text;
  const names = tables.flatMap(({ understood }) => [
    ...(understood?.framework.criteria ?? []).map(({ name }) => name),
    ...(understood?.framework.classes?.levels ?? []).map(({ name }) => name),
  ]);
  return names.reduce((said, { vi, [language]: own }) => said.split(`“${vi}”`).join(`“${own}”`), text);
}
