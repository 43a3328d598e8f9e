import type { FindingCode } from "../../src/model/finding";
import type { Framework } from "../../src/model/framework";
import type { Random } from "../generator/random";
import type { Spoilable } from "./cleanTable";

/** The cell where it should be told, and the rules under which the table is then looked at. */
export interface Spoilt {
  readonly row: number;
  readonly column: number;
  readonly framework?: Framework;
  /** The columns are others than those of the clean sheet. */
  readonly otherColumns?: true;
}

/** Told of the sheet, at no cell. */
export const SHEET: Spoilt = { row: -1, column: -1 };

/** What one slip of the hand does; null where this table gives no room for it. */
export type Spoil = (sheet: Spoilable, random: Random) => Spoilt | null;

export type Spoils = { readonly [C in FindingCode]?: Spoil };
