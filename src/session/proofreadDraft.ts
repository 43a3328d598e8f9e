import { proofread } from "../framework/proofread/proofread";
import type { DraftRemark } from "../model/draftRemark";
import type { Framework } from "../model/framework";
import type { Language } from "../locales/language";
import { placeText } from "./frameworkMembers";

/** A remark with its place in the officer's words. */
export interface PlacedRemark {
  readonly remark: DraftRemark;
  readonly place: string;
}

/** What does not go together in a valid draft of criteria; a criterion that a remark names is called by its name. */
export function proofreadDraft(framework: Framework, language: Language): readonly PlacedRemark[] {
  return proofread(framework).map((remark) => ({
    place: placeText(framework, remark.path, language),
    remark:
      remark.code === "nameElsewhere" && remark.other !== null
        ? { ...remark, other: placeText(framework, remark.other, language) }
        : remark,
  }));
}
