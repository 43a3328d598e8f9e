import { numberText } from "../../locales/numbers";
import { viewWords } from "../../locales/viewWords";
import { assertNever } from "../../model/never";
import type { ClassRule, Provenance, Threshold } from "../../model/framework";
import { ClassBadge } from "../fluent/ClassBadge";
import { useSpeech } from "../speech";

/** The classes, the best first: each with its threshold, and who says so. */
export function ClassThresholds({ rule }: { readonly rule: ClassRule }) {
  return (
    <ul className="plain thresholds">
      {rule.levels.map(({ name, threshold, color }) => (
        <li key={name.vi}>
          <ClassBadge level={{ name, color }} /> <ThresholdText threshold={threshold} of={rule.of} />
        </li>
      ))}
    </ul>
  );
}

interface ThresholdTextProps {
  readonly threshold: Threshold | null;
  readonly of: ClassRule["of"];
}

export function ThresholdText({ threshold, of }: ThresholdTextProps) {
  const { language } = useSpeech();
  const words = viewWords(language).frameworks;
  const figure = (value: string): string => numberText(value, language) + (of === "ratio" ? "%" : "");
  if (threshold === null) return words.lowest;
  const { value, comparison, provenance } = threshold;
  const limit = value === null ? words.unknownThreshold : words[comparison](figure(value));
  return (
    <>
      {limit}. <span className="quiet">{provenanceText(provenance)}</span>
    </>
  );

  function provenanceText(from: Provenance): string {
    switch (from.kind) {
      case "stated":
        return words.stated(from.source);
      case "inferred":
        return words.inferred(
          words.interval(
            from.greaterThan === null ? null : figure(from.greaterThan),
            from.atMost === null ? null : figure(from.atMost),
          ),
        );
      default:
        return assertNever(from);
    }
  }
}
