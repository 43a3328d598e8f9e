import type { Block } from "../model/block";
import type { Finding } from "../model/finding";
import type { Framework } from "../model/framework";
import type { Mapping } from "../model/mapping";
import { differingMaxima } from "./differingMaxima";
import { unofficialStages } from "./unofficialStages";

/** What a sheet's headings say against the framework, whatever the scores below them are. */
export function checkHeadings(block: Block, mapping: Mapping, framework: Framework): readonly Finding[] {
  return [...differingMaxima(block, mapping, framework), ...unofficialStages(block, mapping, framework)];
}
