import { findingText } from "../../locales/findingText";
import type { Language } from "../../locales/language";
import type { Finding } from "../../model/finding";
import { madeOnce } from "../../model/madeOnce";
import { foundUnder } from "../../session/foundUnder";
import type { SheetScan } from "../../session/scan";

/** Thousands of findings of one scan are said, and searched, again and again. */
const underOf = madeOnce((scan: SheetScan) => foundUnder([scan]));

/** A finding's sentence; what it tells of a framework is called as that language calls it. */
export function sayFinding(finding: Finding, scan: SheetScan, language: Language): string {
  return findingText(finding, underOf(scan)(finding), language);
}
