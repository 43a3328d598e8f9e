import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numbers";
import { viewWords } from "../../locales/viewWords";
import type { ViewWords } from "../../locales/vi/views";
import type { Criterion, Framework, RankingRule } from "../../model/framework";
import { useSpeech } from "../speech";
import { ClassThresholds } from "./ClassThresholds";
import { tieBreakerText } from "./tieBreakerText";
import { sumOfMaxima } from "./sumOfMaxima";

/** One framework in full. */
export function FrameworkDetail({ framework }: { readonly framework: Framework }) {
  const { language } = useSpeech();
  const words = viewWords(language).frameworks;
  const scale = framework.scale === null ? "" : words.scale(numberText(framework.scale, language));
  return (
    <div className="framework-detail">
      <h3>{words.legalBasis}</h3>
      {framework.legalBasis.length === 0 ? <p>{words.noLegalBasis}</p> : null}
      <ul className="plain">
        {framework.legalBasis.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
      {framework.criteria.length === 0 ? null : <Criteria framework={framework} />}
      <h3>{words.totalHeading}</h3>
      <p>{[words.totals[framework.total.kind], scale, words.rounding(framework.decimals)].join(" ")}</p>
      <p>{rankingText(framework, language, words).join(" ")}</p>
      <h3>{words.classes}</h3>
      {framework.classes === null ? <p>{words.noClasses}</p> : <ClassThresholds rule={framework.classes} />}
      <p className="quiet">{words.version(framework.id, framework.version)}</p>
    </div>
  );
}

function rankingText(
  { ranking, criteria }: Framework,
  language: Language,
  words: ViewWords["frameworks"],
): readonly string[] {
  const { ties, tieBreakers, lists, on, direction }: RankingRule = ranking;
  const breakers = tieBreakers.map((breaker) => tieBreakerText(breaker, { criteria }, language));
  return [
    ...(direction === "lowest" ? [words.ranking.lowest] : []),
    words.ranking[ties],
    ...(tieBreakers.length > 0 ? [words.ranking.tieBreakers(breakers)] : []),
    ...(lists === "perGroup" ? [words.ranking.perGroup] : []),
    ...(on === "unrounded" ? [words.ranking.unrounded] : []),
  ];
}

/** What the source makes of which figures; the validator has made each anew. */
function Examples({
  criterion,
  groups = [],
}: {
  readonly criterion: Criterion;
  readonly groups?: Framework["groups"];
}) {
  const { language } = useSpeech();
  const words = viewWords(language).frameworks;
  const shown = (text: string) => numberText(text, language);
  return (criterion.examples ?? []).map(({ figure, outOf, group, points }) => {
    const given = outOf === undefined ? shown(figure) : `${shown(figure)}/${shown(outOf)}`;
    const name = groups.find(({ id }) => id === group)?.name[language] ?? null;
    return (
      <span key={[figure, outOf, group].join(" ")} className="quiet example">
        {words.example(given, shown(points), name)}
      </span>
    );
  });
}

function Criteria({ framework: { criteria, groups } }: { readonly framework: Framework }) {
  const { language } = useSpeech();
  const words = viewWords(language).frameworks;
  const weighted = criteria.some(({ weight }) => weight !== null);
  const sum = sumOfMaxima(criteria);
  return (
    <>
      <h3>{words.criteria(criteria.length)}</h3>
      <table className="criteria">
        <thead>
          <tr>
            <th>{words.criterion}</th>
            <th className="figure">{words.max}</th>
            {weighted ? <th className="figure">{words.weight}</th> : null}
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row">
                {criterion.name[language]}
                {criterion.kind === "scored" ? null : <span className="quiet"> ({words.kinds[criterion.kind]})</span>}
                <Examples criterion={criterion} groups={groups} />
              </th>
              <td className="figure">
                {criterion.max === null ? words.unknownMax : numberText(criterion.max, language)}
              </td>
              {weighted ? (
                <td className="figure">{criterion.weight === null ? "" : numberText(criterion.weight, language)}</td>
              ) : null}
            </tr>
          ))}
        </tbody>
        {sum === null ? null : (
          <tfoot>
            <tr>
              <th scope="row">{words.sum}</th>
              <td className="figure">{numberText(sum, language)}</td>
              {weighted ? <td /> : null}
            </tr>
          </tfoot>
        )}
      </table>
    </>
  );
}
