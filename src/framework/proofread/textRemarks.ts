import type { DraftRemark } from "../../model/draftRemark";
import type { Criterion, Framework } from "../../model/framework";
import { compare, dec } from "../../model/numbers/decimal";
import type { DraftCheck } from "./check";
import { betweenBands, namedPoints, type TextBand, textBands, textMaximum } from "./textBands";

/** What a text says of points against the column of maxima, of every group. */
export const differingTexts: DraftCheck = ({ criteria }) =>
  criteria.flatMap((criterion, index): DraftRemark[] => {
    const { method = "", max } = criterion;
    const path = `criteria[${index}].method`;
    const said = textMaximum(method);
    if (max === null) return [];
    if (said !== null) {
      const isSaid = maximaOf(criterion).some((own) => compare(dec(said), dec(own)) === 0);
      return isSaid ? [] : [{ code: "textMaximumDiffers", path, found: said, other: max }];
    }
    const above = namedPoints(method).find((points) =>
      maximaOf(criterion).every((own) => compare(dec(points), dec(own)) > 0),
    );
    return above === undefined ? [] : [{ code: "textPointsAboveMaximum", path, found: above, other: max }];
  });

function maximaOf({ max, byGroup = [] }: Criterion): readonly string[] {
  return [max, ...byGroup.map((terms) => terms.max ?? null)].flatMap((each) => each ?? []);
}

/** Bands of the way to score, and of what notes and sources say of classes. */
export const brokenBands: DraftCheck = ({ criteria, notes = [], classes }) => [
  ...criteria.flatMap(({ method = "" }, index) => bandRemarks(textBands(method), `criteria[${index}].method`)),
  ...notes.flatMap((note, index) => bandRemarks(besideThresholds(note, classes), `notes[${index}]`)),
  ...(classes?.levels ?? []).flatMap(({ threshold }, index) =>
    threshold?.provenance.kind === "stated"
      ? bandRemarks(
          besideThresholds(threshold.provenance.source, classes),
          `classes.levels[${index}].threshold.provenance.source`,
        )
      : [],
  ),
];

/** The bands of a text on classes, with the thresholds above them; none where no band begins at a threshold. */
function besideThresholds(text: string, classes: Framework["classes"]): readonly TextBand[] {
  const bands = textBands(text);
  const values = (classes?.levels ?? []).flatMap(({ threshold }) => threshold?.value ?? []);
  const starts = new Set(bands.map(({ from }) => from));
  if (!values.some((value) => starts.has(value))) return bands;
  const others = values
    .filter((value) => !starts.has(value))
    .map((from): TextBand => ({ from, to: null, areCounts: false }));
  return [...bands, ...others].sort((a, b) => compare(dec(a.from), dec(b.from)));
}

function bandRemarks(bands: readonly TextBand[], path: string): readonly DraftRemark[] {
  return bands.flatMap((below, index): DraftRemark[] => {
    const above = bands[index + 1];
    const between = above === undefined ? null : betweenBands(below, above);
    if (above === undefined || between === null) return [];
    const code = between === "gap" ? "bandGap" : "bandOverlap";
    return [{ code, path, found: below.to ?? below.from, other: above.from }];
  });
}
