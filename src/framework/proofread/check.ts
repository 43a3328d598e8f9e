import type { DraftRemark } from "../../model/draftRemark";
import type { Framework } from "../../model/framework";

export type DraftCheck = (framework: Framework) => readonly DraftRemark[];
