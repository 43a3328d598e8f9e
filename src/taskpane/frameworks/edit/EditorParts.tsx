import { useState, type ReactNode } from "react";
import { sectionName } from "../../../session/frameworkMembers";
import type { Session } from "../../../session/session";
import { ActionMenu } from "../../fluent/ActionMenu";
import { ClassFields } from "./ClassFields";
import { CriteriaFields } from "./CriteriaFields";
import { useDraft } from "./DraftContext";
import { GeneralFields } from "./GeneralFields";
import { RankingFields } from "./RankingFields";
import { GroupFields, UnitFields } from "./rules/ListFields";
import { newGroup } from "./rules/newGroup";
import type { ShownTable } from "./shownTable";
import { TotalFields } from "./TotalFields";

interface EditorPartsProps {
  readonly session: Session;
  readonly shown: ShownTable | null;
}

const LISTS = ["groups", "units"] as const;

type List = (typeof LISTS)[number];

/** The parts of a framework, each opened for the asking; lists that it does without stand behind one button. */
export function EditorParts({ session, shown }: EditorPartsProps) {
  const { draft, change, words, language } = useDraft();
  const [added, setAdded] = useState<readonly List[]>([]);
  const isThere = (list: List): boolean => draft[list] !== undefined || added.includes(list);
  const free = LISTS.filter((list) => !isThere(list));
  return (
    <>
      <Part heading={words.general.heading}>
        <GeneralFields />
      </Part>
      <Part heading={words.criteria.heading(draft.criteria.length)} open>
        <CriteriaFields />
      </Part>
      <Part heading={words.total.heading}>
        <TotalFields />
      </Part>
      <Part heading={words.classes.heading} open>
        <ClassFields session={session} shown={shown} />
      </Part>
      <Part heading={words.ranking.heading}>
        <RankingFields />
      </Part>
      {LISTS.filter(isThere).map((list) => (
        <Part key={list} heading={sectionName(list, language)} open={added.includes(list)}>
          {list === "groups" ? <GroupFields /> : <UnitFields />}
        </Part>
      ))}
      {free.length === 0 ? null : (
        <ActionMenu
          label={words.rules.add}
          name={words.rules.addTo(draft.name[language])}
          groups={[
            {
              heading: null,
              choices: free.map((list) => ({
                text: sectionName(list, language),
                choose: () => {
                  setAdded((before) => [...before, list]);
                  change(list === "groups" ? newGroup(1) : { kind: "unitAdded" });
                },
              })),
            },
          ]}
        />
      )}
    </>
  );
}

interface PartProps {
  readonly heading: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Part({ heading, open = false, children }: PartProps) {
  return (
    <details className="editor-part" open={open}>
      <summary tabIndex={0}>{heading}</summary>
      {children}
    </details>
  );
}
