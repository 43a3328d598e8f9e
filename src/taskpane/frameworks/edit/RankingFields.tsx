import { Choice } from "../../fluent/Choice";
import { DismissIcon, DownIcon, UpIcon } from "../../icons";
import type { Preference, RankingRule, TieBreaker } from "../../../model/framework";
import { preferenceOf } from "../../../model/tieBreaker";
import { tieBreakerText } from "../tieBreakerText";
import { useDraft } from "./DraftContext";
import { EditEffect } from "./EditEffect";
import { MemberFields } from "./rules/MemberFields";
import { GENERAL, partOf } from "./rules/ownMembers";
import { FieldProblems } from "./TypedField";
import { ButtonRow } from "../../fluent/ButtonRow";
import { IconButton } from "../../fluent/IconButton";

const TIES: readonly RankingRule["ties"][] = ["standard", "dense"];
const PREFERENCES: readonly Preference[] = ["more", "fewer"];

/** How equal figures are ranked, what decides between them, and which lists there are. */
export function RankingFields() {
  const { draft, change, words } = useDraft();
  const { ranking, groups } = draft;
  const lists: readonly RankingRule["lists"][] =
    groups === undefined && ranking.lists !== "declared" ? ["one", "perGroup"] : ["one", "perGroup", "declared"];
  return (
    <div className="fields" data-effect="ranking">
      <Choice
        label={words.ranking.ties}
        value={ranking.ties}
        onChange={(value) => {
          const ties = TIES.find((each) => each === value);
          if (ties !== undefined) change({ kind: "ranking", change: { ties } });
        }}
      >
        {TIES.map((ties) => (
          <option key={ties} value={ties}>
            {words.ranking.tieRules[ties]}
          </option>
        ))}
      </Choice>
      <TieBreakers />
      <Choice
        label={words.ranking.lists}
        value={ranking.lists}
        onChange={(value) => {
          const list = lists.find((each) => each === value);
          if (list !== undefined) change({ kind: "ranking", change: { lists: list } });
        }}
      >
        {lists.map((list) => (
          <option key={list} value={list}>
            {words.ranking.listRules[list]}
          </option>
        ))}
      </Choice>
      <FieldProblems paths={["ranking.lists"]} />
      <EditEffect path="ranking" />
      <MemberFields place={GENERAL} of={words.ranking.heading} here={(member) => partOf(member) === "ranking"} />
    </div>
  );
}

function TieBreakers() {
  const { draft, change, words, language } = useDraft();
  const { tieBreakers } = draft.ranking;
  const used = new Set(tieBreakers.map(({ of, criteria }) => (of === "points" ? criteria.join(" ") : null)));
  const free = draft.criteria.filter((criterion) => !used.has(criterion.id));
  return (
    <fieldset>
      <legend>{words.ranking.tieBreakers}</legend>
      {tieBreakers.length === 0 ? <p className="quiet">{words.ranking.noTieBreakers}</p> : null}
      <ol className="tie-breakers">
        {tieBreakers.map((breaker, index) => (
          <TieBreakerRow key={[breaker.of, ...breaker.criteria].join(" ")} breaker={breaker} index={index} />
        ))}
      </ol>
      {free.length === 0 ? null : (
        <Choice
          label={words.ranking.addTieBreaker}
          hideLabel
          value=""
          onChange={(criterion) => change({ kind: "tieBreakerAdded", id: criterion })}
        >
          <option value="" disabled>
            {words.ranking.chooseCriterion}
          </option>
          {free.map((criterion) => (
            <option key={criterion.id} value={criterion.id}>
              {criterion.name[language]}
            </option>
          ))}
        </Choice>
      )}
    </fieldset>
  );
}

function TieBreakerRow({ breaker, index }: { readonly breaker: TieBreaker; readonly index: number }) {
  const { draft, change, words, language } = useDraft();
  const { of, criteria } = breaker;
  const name = tieBreakerText({ of, criteria }, draft, language);
  const last = draft.ranking.tieBreakers.length - 1;
  return (
    <li>
      <ButtonRow label={name}>
        <span>{name}</span>
        <IconButton
          label={words.criteria.upOf(name)}
          unavailable={index === 0}
          onClick={() => change({ kind: "tieBreakerMoved", index, by: -1 })}
        >
          <UpIcon />
        </IconButton>
        <IconButton
          label={words.criteria.downOf(name)}
          unavailable={index === last}
          onClick={() => change({ kind: "tieBreakerMoved", index, by: 1 })}
        >
          <DownIcon />
        </IconButton>
        <IconButton label={words.criteria.removeOf(name)} onClick={() => change({ kind: "tieBreakerRemoved", index })}>
          <DismissIcon />
        </IconButton>
      </ButtonRow>
      <PreferenceChoice breaker={breaker} index={index} name={name} />
      <FieldProblems paths={[`ranking.tieBreakers[${index}]`]} />
    </li>
  );
}

interface PreferenceProps {
  readonly breaker: TieBreaker;
  readonly index: number;
  readonly name: string;
}

/** Which of two tied units the figure puts first: as it does by itself, or as said here. */
function PreferenceChoice({ breaker, index, name }: PreferenceProps) {
  const { draft, change, words } = useDraft();
  const { of, criteria, prefer } = breaker;
  return (
    <Choice
      label={words.ranking.preferenceOf(name)}
      hideLabel
      value={prefer ?? ""}
      onChange={(value) => {
        const chosen = PREFERENCES.find((each) => each === value) ?? null;
        change({ kind: "tieBreakerPreferred", index, prefer: chosen });
      }}
    >
      <option value="">{words.ranking.byItself[preferenceOf({ of, criteria }, draft)]}</option>
      {PREFERENCES.map((each) => (
        <option key={each} value={each}>
          {words.ranking.preferences[each]}
        </option>
      ))}
    </Choice>
  );
}
