import type { CellAddress } from "../../model/address";
import type { Decimal } from "../../model/numbers/decimal";
import type { Finding } from "../../model/finding";
import type { CriterionId, CriterionKind, Framework } from "../../model/framework";
import type { PointRule } from "../../model/pointRule";
import { isVisible, withoutDirectionMarks } from "../../model/text/hiddenText";

/** A criterion as read from a sheet, with the cell it was read from. */
export interface DraftCriterion {
  readonly id: CriterionId;
  readonly name: string;
  readonly max: Decimal | null;
  readonly kind: CriterionKind;
  readonly parent: CriterionId | null;
  /** Absent: the criteria weigh the same. */
  readonly weight?: string;
  readonly penaltySign?: "negative";
  /** Of a bonus or a penalty. */
  readonly cap?: Decimal;
  readonly optional?: true;
  readonly rule: PointRule | null;
  readonly method: string | null;
  readonly evidence: string | null;
  readonly verifier: string | null;
  readonly cell: CellAddress;
  /** Where the text on giving points stands; null where there is none. */
  readonly methodCell: CellAddress | null;
}

export interface Draft {
  readonly sheet: string;
  readonly title: string | null;
  readonly units: readonly string[];
  readonly groups: readonly string[];
  readonly criteria: readonly DraftCriterion[];
  readonly total: Framework["total"];
  /** The maximum that the source gives for the total, and where. */
  readonly scale: { readonly value: Decimal; readonly cell: CellAddress } | null;
}

/** A framework made from a sheet, for the officer to complete: what it says and what in the source does not add up. */
export interface DerivedFramework {
  readonly framework: Framework;
  readonly findings: readonly Finding[];
  /** Texts on how points are given, and the rule that each was read as (null: none), for confirmation. */
  readonly rules: readonly ReadRule[];
}

export interface ReadRule {
  readonly criterion: CriterionId;
  readonly cell: CellAddress;
  readonly text: string;
  readonly rule: PointRule | null;
}

/**
 * One line, composed letters, single spaces, nothing that is no character, not longer than the format allows; empty where
 * nobody would see anything of it.
 */
export function clean(text: string): string {
  const whole = withoutDirectionMarks(text.normalize("NFC")).replace(/[\s\p{Cc}\p{Cs}]+/gu, " ");
  const line = whole
    .trim()
    .slice(0, 1000)
    .replace(/\p{Cs}/gu, "")
    .trim();
  return isVisible(line) ? line : "";
}
