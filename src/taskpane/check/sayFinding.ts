import { findingText } from "../../locales/findingText";
import type { Language } from "../../locales/language";
import type { Finding } from "../../model/finding";
import { foundUnder } from "../../session/foundUnder";
import type { SheetScan } from "../../session/scan";

/** Thousands of findings of one scan are said, and searched, again and again. */
const underOf = new WeakMap<SheetScan, ReturnType<typeof foundUnder>>();

/** A finding's sentence; what it tells of a framework is called as that language calls it. */
export function sayFinding(finding: Finding, scan: SheetScan, language: Language): string {
  const under = underOf.get(scan) ?? foundUnder([scan]);
  underOf.set(scan, under);
  return findingText(finding, under(finding), language);
}
