/** What a reader of a draft of criteria should look at again before it is issued; the document itself is valid. */
export type DraftRemarkCode =
  /** The parts make another maximum than the whole. */
  | "partsDiffer"
  /** The maxima make another sum than the scale. */
  | "scaleDiffers"
  | "weightsNotWhole"
  /** No figure gets all the points of the maximum. */
  | "maximumOutOfReach"
  /** More is allowed as a cap than as a maximum. */
  | "capAboveMaximum"
  /** The text says another maximum ("tối đa 15 điểm") than the column. */
  | "textMaximumDiffers"
  /** The text gives more points for something than the column's maximum. */
  | "textPointsAboveMaximum"
  /** Between two bands of a text, or the last and the next threshold, figures belong nowhere ("70 đến 89", "90 trở lên"). */
  | "bandGap"
  /** Two bands of a text share figures. */
  | "bandOverlap"
  /** No total reaches the threshold of a class. */
  | "classOutOfReach"
  /** No printed figure lies between the threshold of a class and the one above. */
  | "classEmpty"
  /** The same name stands elsewhere, under another criterion or as another name of one. */
  | "nameElsewhere"
  /** Others say who verifies them. */
  | "nobodyVerifies";

/** Where it stands, and both figures (or names) that do not go together; `other` is null where there is one only. */
export interface DraftRemark {
  readonly code: DraftRemarkCode;
  /** As in `FrameworkProblem`. */
  readonly path: string;
  readonly found: string;
  readonly other: string | null;
}
