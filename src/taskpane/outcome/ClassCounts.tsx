import { ClassBadge } from "../ClassBadge";
import { useSpeech } from "../speech";
import { outcomeWords } from "../../locales/outcomeWords";
import type { Assessment } from "../../session/scan";

/** How many units of the whole table fall into each class, zeros too, and how many into none. */
export function ClassCounts({ assessment: { framework, ranking, table } }: { readonly assessment: Assessment }) {
  const { language } = useSpeech();
  const counts = ranking.counts.filter(({ group }) => group === null);
  if (counts.length === 0) return null;
  const unclassed = counts.reduce((left, { count }) => left - count, table.units.length);
  return (
    <dl className="class-counts" aria-label={outcomeWords(language).counts}>
      {counts.map(({ level, count }) => {
        const classLevel = framework.classes?.levels[level];
        return classLevel === undefined ? null : (
          <div key={level}>
            <dt>
              <ClassBadge level={classLevel} />
            </dt>
            <dd>{count}</dd>
          </div>
        );
      })}
      {unclassed === 0 ? null : (
        <div>
          <dt>{outcomeWords(language).unclassed}</dt>
          <dd>{unclassed}</dd>
        </div>
      )}
    </dl>
  );
}
