import { ClassMark } from "../ClassMark";
import { useSpeech } from "../speech";
import { outcomeWords } from "../../locales/outcomeWords";
import type { Assessment } from "../../session/scan";

/** How many units of the whole table fall into each class, zeros too. */
export function ClassCounts({ assessment: { framework, ranking } }: { readonly assessment: Assessment }) {
  const { language } = useSpeech();
  const counts = ranking.counts.filter(({ group }) => group === null);
  if (counts.length === 0) return null;
  return (
    <dl className="class-counts" aria-label={outcomeWords(language).counts}>
      {counts.map(({ level, count }) => {
        const classLevel = framework.classes?.levels[level];
        return classLevel === undefined ? null : (
          <div key={level}>
            <dt>
              <ClassMark level={classLevel} />
              {classLevel.name[language]}
            </dt>
            <dd>{count}</dd>
          </div>
        );
      })}
    </dl>
  );
}
