import type { OutputName } from "../model/output";
import { columns } from "./columns/columns";
import { framework } from "./framework/framework";
import type { Output } from "./output";
import { sorted } from "./sorted/sorted";
import { summary } from "./summary/summary";

/** Every output by its name. */
export const OUTPUTS: { readonly [N in OutputName]: Output } = { columns, summary, sorted, framework };
