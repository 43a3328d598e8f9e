import type { Evidence } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Block, Field } from "../model/block";
import type { Understanding } from "../model/understanding";
import { mayCount } from "./fields";
import { officialFields } from "./officialFields";
import type { Relations } from "./resultTree";

/** Everything that is needed to say what a table's figures mean. */
export interface Known {
  readonly block: Block;
  readonly table: EvidenceTable;
  readonly evidence: Evidence;
  readonly relations: Relations;
}

/** A rule, and what says so. */
export type Ruled = Pick<Understanding, "rule" | "provenBy">;

/** The fields whose figures could be counted, every stage of them. */
export function countableFields({ block, evidence }: Pick<Known, "block" | "evidence">): readonly Field[] {
  return block.fields.filter((field) => mayCount(field, evidence, block.units.length));
}

/** Of each of them the most official stage. */
export function countedFields(known: Pick<Known, "block" | "evidence">): readonly Field[] {
  return officialFields(countableFields(known), null);
}
