import { placeOfTable } from "../checks/support/placeOf";
import { chooseMatch } from "../match/chooseMatch";
import type { Block } from "../model/block";
import { finding, type Finding } from "../model/finding";
import type { Framework, FrameworkId } from "../model/framework";
import type { FrameworkMatch } from "../model/match";
import { onlyOne } from "../model/onlyOne";
import { DERIVED, type TableChoice, type Understood } from "./scan";

/** A framework on offer, and where it comes from: between equal fits the workbook's own wins. */
export interface OfferedFramework {
  readonly framework: Framework;
  readonly origin: "catalog" | "workbook";
  /** The catalog's framework of the same id, where the workbook's differs from it. */
  readonly builtIn?: Framework;
}

/** What a table can be assessed under, and what was said of it before. */
export interface Offer {
  readonly offered: readonly OfferedFramework[];
  readonly choice: TableChoice;
  readonly rankedBy: FrameworkId | null;
}

/** The framework that was taken, and how it came to be. */
export interface Chosen extends Pick<Understood, "matchedBy" | "builtIn"> {
  readonly match: FrameworkMatch;
}

type Unchosen =
  | { readonly match: null; readonly kind: "none" }
  | { readonly match: null; readonly kind: "several"; readonly finding: Finding };

/** As the officer chose it, as it ranked the table before, or the one that clearly fits. */
export function chooseFramework(
  block: Block,
  matches: readonly FrameworkMatch[],
  { offered, choice, rankedBy }: Offer,
): Chosen | Unchosen {
  if (choice.frameworkId === DERIVED) return { match: null, kind: "none" };
  const originOf = (wanted: Framework) => offered.find(({ framework }) => framework === wanted)?.origin;
  const by = (match: FrameworkMatch): Chosen => ({
    match,
    matchedBy: originOf(match.framework) === "workbook" ? "workbook" : "words",
  });
  const given = matches.find(({ framework }) => framework.id === choice.frameworkId);
  if (given !== undefined) return { match: given, matchedBy: "given" };
  // Results that stand in the workbook do not change because another framework came to be on offer.
  const former = matches.find(({ framework }) => framework.id === rankedBy);
  if (former !== undefined) return by(former);
  const place = placeOfTable(block);
  const winner = chooseMatch(matches);
  switch (winner.kind) {
    case "clear":
      return by(winner.match);
    case "tie": {
      const only = onlyOne(winner.matches.filter(({ framework }) => originOf(framework) === "workbook"));
      // A copy fits as well as what it was made from: whoever put it into the workbook means it.
      if (only !== null) return by(only);
      const frameworksTied = winner.matches.map(({ framework }) => framework.id);
      return {
        match: null,
        kind: "several",
        finding: finding("framework.ambiguous", place, { frameworks: frameworksTied }),
      };
    }
    case "none":
      return { match: null, kind: "none" };
  }
}
