import type { OutputName } from "../model/output";
import { appendix } from "./appendix/appendix";
import { columns } from "./columns/columns";
import { decision } from "./decision/decision";
import { framework } from "./framework/framework";
import type { Output } from "./output";
import { report } from "./report/report";
import { slips } from "./slips/slips";
import { sorted } from "./sorted/sorted";
import { summary } from "./summary/summary";

/** Every output by its name. */
export const OUTPUTS: { readonly [N in OutputName]: Output } = {
  columns,
  summary,
  sorted,
  appendix,
  decision,
  slips,
  report,
  framework,
};
