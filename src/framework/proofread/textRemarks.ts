import type { DraftRemark } from "../../model/draftRemark";
import type { Criterion, Framework } from "../../model/framework";
import { add, compare, dec, decimalText } from "../../model/numbers/decimal";
import type { DraftCheck } from "./check";
import { betweenBands, inOrder, namedPoints, type TextBand, textBands, textMaxima } from "./textBands";

/** What a text says of points against the column of maxima, of every group. */
export const differingTexts: DraftCheck = ({ criteria }) =>
  criteria.flatMap((criterion, index): DraftRemark[] => {
    const { method = "", max } = criterion;
    const path = `criteria[${index}].method`;
    const said = textMaxima(method);
    if (max === null) return [];
    if (said.length > 0) {
      const sum = said.reduce((all, each) => add(all, dec(each)), dec("0"));
      const isSaid = maximaOf(criterion).some((own) =>
        [sum, ...said.map(dec)].some((each) => compare(each, dec(own)) === 0),
      );
      return isSaid ? [] : [{ code: "textMaximumDiffers", path, found: decimalText(sum), other: max }];
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
  const starts = new Set(bands.map(({ from }) => from?.at));
  if (!values.some((value) => starts.has(value))) return bands;
  const others = values
    .filter((value) => !starts.has(value))
    .map((at): TextBand => ({ from: { at, isIn: true }, to: null, areCounts: false }));
  return inOrder([...bands, ...others]);
}

function bandRemarks(bands: readonly TextBand[], path: string): readonly DraftRemark[] {
  return bands.flatMap((below, index): DraftRemark[] => {
    const above = bands[index + 1];
    if (below.to === null || above === undefined || above.from === null) return [];
    const between = betweenBands(below, above);
    if (between === null) return [];
    const code = between === "gap" ? "bandGap" : "bandOverlap";
    return [{ code, path, found: below.to.at, other: above.from.at }];
  });
}
