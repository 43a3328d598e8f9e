import { outcomeWords } from "../../locales/outcomeWords";
import type { Framework } from "../../model/framework";
import { ClassBadge } from "../fluent/ClassBadge";
import { useSpeech } from "../speech";
import type { SummaryLine } from "./summaryOf";

interface ClassCountsProps {
  readonly framework: Framework;
  readonly line: SummaryLine;
}

/** How many units fall into each class, zeros too, and how many into none. */
export function ClassCounts({ framework, line: { counts, unclassed } }: ClassCountsProps) {
  const { language } = useSpeech();
  const levels = framework.classes?.levels ?? [];
  if (levels.length === 0) return null;
  return (
    <dl className="class-counts" aria-label={outcomeWords(language).counts}>
      {levels.map((level, index) => (
        <div key={index}>
          <dt>
            <ClassBadge level={level} />
          </dt>
          <dd>{counts[index]}</dd>
        </div>
      ))}
      {unclassed === 0 ? null : (
        <div>
          <dt>{outcomeWords(language).unclassed}</dt>
          <dd>{unclassed}</dd>
        </div>
      )}
    </dl>
  );
}
