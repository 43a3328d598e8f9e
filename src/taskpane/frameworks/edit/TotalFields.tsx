import { Choice } from "../../fluent/Choice";
import { TOTAL_KINDS } from "../../../model/totalRule";
import { useDraft } from "./DraftContext";
import { EditEffect } from "./EditEffect";
import { MemberFields } from "./rules/MemberFields";
import { GENERAL, partOf } from "./rules/ownMembers";
import { FigureField } from "./TypedField";

const PLACES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How points become the figure that ranks. */
export function TotalFields() {
  const { draft, change, words } = useDraft();
  return (
    <div className="fields" data-effect="total">
      <Choice
        label={words.total.rule}
        value={draft.total.kind}
        onChange={(value) => {
          const to = TOTAL_KINDS.find((kind) => kind === value);
          if (to !== undefined) change({ kind: "total", to });
        }}
      >
        {TOTAL_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.total.totals[kind]}
          </option>
        ))}
      </Choice>
      <div className="field-row narrow-first">
        <FigureField
          label={words.total.scale}
          paths={["scale"]}
          value={draft.scale}
          onChange={(scale) => change({ kind: "figures", change: { scale } })}
        />
        <Choice
          label={words.total.decimals}
          value={String(draft.decimals)}
          onChange={(value) => change({ kind: "figures", change: { decimals: Number(value) } })}
        >
          {PLACES.map((places) => (
            <option key={places} value={places}>
              {words.total.places(places)}
            </option>
          ))}
        </Choice>
      </div>
      <EditEffect path="total" />
      <MemberFields
        place={GENERAL}
        of={words.total.heading}
        here={(member) => partOf(member) === "total" || partOf(member) === "stages"}
      />
    </div>
  );
}
