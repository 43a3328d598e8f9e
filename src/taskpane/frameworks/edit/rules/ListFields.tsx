import { sectionName } from "../../../../session/frameworkMembers";
import { Button } from "../../../fluent/Button";
import { DismissIcon } from "../../../icons";
import { renamed } from "../draft";
import { newGroup } from "./newGroup";
import { useDraft } from "../DraftContext";
import { FieldProblems, TextField } from "../TypedField";
import { MemberFields } from "./MemberFields";
import { IconButton } from "../../../fluent/IconButton";

/** The groups that the framework knows, and what is otherwise for each. */
export function GroupFields() {
  const { draft, change, words, language } = useDraft();
  const { groups = [] } = draft;
  return (
    <div className="fields">
      <ol className="plain items">
        {groups.map(({ id, name }, index) => (
          <li key={id} className="item">
            <div className="member-field">
              <TextField
                label={words.rules.groupName(index + 1)}
                paths={[`groups[${index}].name.vi`]}
                value={name.vi}
                onChange={(text) => change({ kind: "groupRenamed", index, to: renamed(name, "vi", text) })}
              />
              <RemoveItem name={name[language]} onRemove={() => change({ kind: "itemRemoved", of: "groups", index })} />
            </div>
            <MemberFields place={{ section: "groups", index }} of={name[language]} />
            <FieldProblems paths={[`groups[${index}]`]} />
          </li>
        ))}
      </ol>
      <div className="actions">
        <Button onClick={() => change(newGroup(groups.length + 1))}>{words.rules.addGroup}</Button>
      </div>
    </div>
  );
}

/** What was decided of single units. */
export function UnitFields() {
  const { draft, change, words, language } = useDraft();
  const { units = [] } = draft;
  return (
    <div className="fields">
      <ol className="plain items">
        {units.map(({ unit }, index) => (
          <li key={index} className="item">
            <div className="item-head">
              <span>{unit === "" ? words.rules.newUnit : unit}</span>
              <RemoveItem
                name={`${sectionName("units", language)} ${index + 1}`}
                onRemove={() => change({ kind: "itemRemoved", of: "units", index })}
              />
            </div>
            <MemberFields place={{ section: "units", index }} of={unit} />
            <FieldProblems paths={[`units[${index}]`]} />
          </li>
        ))}
      </ol>
      <div className="actions">
        <Button onClick={() => change({ kind: "unitAdded" })}>{words.rules.addUnit}</Button>
      </div>
    </div>
  );
}

function RemoveItem({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { words } = useDraft();
  return (
    <IconButton label={words.criteria.removeOf(name)} onClick={onRemove}>
      <DismissIcon />
    </IconButton>
  );
}
