/** What a value of a framework document must be. */
export type ExpectedType = "text" | "number" | "wholeNumber" | "yesOrNo" | "list" | "object" | "null";

/** How a text of a framework document must be written. */
export type TextForm =
  "text" | "decimal" | "positiveDecimal" | "nonNegativeDecimal" | "percent" | "fraction" | "share" | "id" | "color";

/** What must stand where a text stops being JSON; "shallower": nothing that is nested so deep; "newName": a member not there yet. */
export type JsonWanted =
  | "value"
  | "member"
  | "colon"
  | "commaOrBracket"
  | "commaOrBrace"
  | "end"
  | "text"
  | "escape"
  | "shallower"
  | "newName";

/** What a member must be. `form` is that of a text, null where any will do. */
export interface Wanted {
  readonly expected: ExpectedType;
  readonly form: TextForm | null;
  readonly orNull: boolean;
}

/** Rules between members of a framework document, which no member breaks by itself. */
export type FrameworkRule =
  | "idTwice"
  | "alternativeSame"
  | "nameTwice"
  | "unknownCriterion"
  | "unknownGroup"
  | "unknownClass"
  | "ownAncestor"
  | "kindOfParent"
  | "criteriaNeeded"
  | "criteriaNotRead"
  | "maxNeeded"
  | "maximaZero"
  | "weightNeeded"
  | "weightNotUsed"
  | "weightNested"
  | "scaleNeeded"
  | "capNotUsed"
  | "extraOfRoot"
  | "rootIsRounded"
  | "comparisonTurned"
  | "statedOnly"
  | "decimalsNeeded"
  | "ruleOfMain"
  | "capOfScored"
  | "signOfPenalty"
  | "stepsFall"
  | "stepsRise"
  | "goalpostsSame"
  | "stepOrDecimals"
  | "groupTermsEmpty"
  | "exampleNeedsRule"
  | "exampleDiffers"
  | "countOutOfReach"
  | "placesRise"
  | "exceptionSmaller"
  | "barEffect"
  | "classesNeeded"
  | "pointsAboveMax"
  | "thresholdNeeded"
  | "thresholdOutOfReach"
  | "thresholdsFall"
  | "thresholdsRise"
  | "intervalEmpty"
  | "valueOutsideInterval"
  | "classFigure"
  | "ratioNeedsMaxima"
  | "conditionOfLowest"
  | "percentNeedsMaximum"
  | "floorOutOfReach"
  | "quotaOfLowest"
  | "quotaNeedsRanks"
  | "officialStage"
  | "madeOfNeeded"
  | "madeOfNotUsed"
  | "partTwice"
  | "partWeightNeeded"
  | "partWeightNotUsed"
  | "termsOfLines"
  | "extremesOfLines"
  | "extremesByGroup"
  | "groupsNeeded";

/** One thing wrong with a framework document, as data. `path` is `criteria[2].max`, "" for the document itself. */
export type FrameworkProblem = { readonly path: string } &
  /** Line and column from 1; `found` is the character there, null at the end of the text. */
  (
    | {
        readonly code: "notJson";
        readonly line: number;
        readonly column: number;
        readonly found: string | null;
        readonly wanted: JsonWanted;
      }
    /** `found` in JSON, null where nothing stands. */
    | { readonly code: "unknownFormat"; readonly found: string | null; readonly known: readonly number[] }
    /** `allowed` are the values to choose from, or the members of a group; empty where there is neither. */
    | ({ readonly code: "missing"; readonly allowed: readonly string[] } & Wanted)
    | { readonly code: "unknownMember"; readonly allowed: readonly string[] }
    /** `found` in JSON. */
    | ({ readonly code: "wrongType"; readonly found: string } & Wanted)
    | { readonly code: "notOneOf"; readonly found: string; readonly allowed: readonly string[] }
    | { readonly code: "badForm"; readonly found: string; readonly form: TextForm }
    | {
        readonly code: "outOfRange";
        readonly found: string;
        readonly least: number | null;
        readonly most: number | null;
      }
    | { readonly code: "newerFormat"; readonly found: number; readonly newest: number }
    /** `allowed` says what would be right: ids to choose from, the limit to keep, the kind to use; empty where words suffice. */
    | {
        readonly code: "rule";
        readonly rule: FrameworkRule;
        readonly found: string;
        readonly allowed: readonly string[];
      }
  );
