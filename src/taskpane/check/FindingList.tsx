import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { viewWords } from "../../locales/viewWords";
import { columnIndex, rowIndex } from "../../model/address";
import type { Finding } from "../../model/finding";
import { groupFindings } from "../../model/groupFindings";
import { sheetOfPlace } from "../../session/sheetOfPlace";
import type { SheetScan } from "../../session/scan";
import type { Desk, PaneActions } from "../desk";
import { neighbour } from "../neighbour";
import { useSpeech } from "../speech";
import { FindingSections } from "./FindingSections";
import { entryId, groupKey, positionOf, sectionsOf, STEP, type Entry, type Opened } from "./findingEntries";
import type { Fixable } from "./fixable";
import { Stepper } from "./Stepper";
import { LinkButton } from "../fluent/LinkButton";

const FIRST_CELL = { row: rowIndex(0), column: columnIndex(0) };

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly scan: SheetScan;
  readonly actions: PaneActions;
  readonly desk: Desk;
  readonly fixable: Fixable;
}

/**
 * Findings that say the same stand under one heading. The list is one stop of the Tab key: arrows move inside it, Enter
 * opens a heading or goes to the cell, F8 goes to the next finding from anywhere in it.
 */
export function FindingList({ findings, scan, actions, desk, fixable }: FindingListProps) {
  const { language } = useSpeech();
  const words = viewWords(language).check;
  const { list, groups, sections, limit, setLimit, current, press, show, next, onKeyDown } = useFindings(
    findings,
    scan,
    actions,
  );
  return (
    <div onKeyDown={onKeyDown}>
      <Stepper at={current?.order ?? 0} count={findings.length} next={next} />
      <p id="finding-keys" className="unseen">
        {words.keys}
      </p>
      <div ref={list} role="group" aria-label={words.list} aria-describedby="finding-keys">
        <FindingSections {...{ sections, scan, desk, fixable, press, show }} current={current?.id ?? ""} />
      </div>
      {groups.length > limit ? (
        <LinkButton onClick={() => setLimit(limit + STEP)}>
          {words.showMore(Math.min(STEP, groups.length - limit))}
        </LinkButton>
      ) : null}
    </div>
  );
}

/** Which findings are listed, which one is chosen, and how the keyboard goes from one to another. */
function useFindings(findings: readonly Finding[], scan: SheetScan, actions: PaneActions) {
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const [limit, setLimit] = useState(STEP);
  const [opened, setOpened] = useState<Opened>(new Map());
  const [chosen, setChosen] = useState("");
  const { list, focusOn } = useLaterFocus();
  const sections = sectionsOf(groups, limit, opened);
  const entries = sections.flatMap((section) => section.groups.flat());
  const at = Math.max(
    0,
    entries.findIndex(({ id }) => id === chosen),
  );
  const current = entries[at];

  const choose = (id: string): void => {
    setChosen(id);
    focusOn(id);
  };
  const show = (key: string, count: number): void => setOpened((before) => new Map(before).set(key, count));
  const goTo = ({ place }: Finding): void => actions.goTo(sheetOfPlace(scan, place), place.cell ?? FIRST_CELL);
  const press = (entry: Entry): void => {
    choose(entry.id);
    if (entry.members.length === 0) goTo(entry.finding);
    else show(groupKey({ first: entry.finding, members: entry.members }), entry.open > 0 ? 0 : STEP);
  };
  const step = (order: number): void => {
    const position = positionOf(groups, order);
    const group = position === null ? undefined : groups[position.group];
    const finding = position === null ? undefined : group?.members[position.member];
    if (position === null || group === undefined || finding === undefined) return;
    setLimit(Math.max(limit, position.group + 1));
    if (group.members.length > 1) show(groupKey(group), Math.max(STEP, position.member + 1));
    choose(entryId("finding", order));
    goTo(finding);
  };
  const next = (by: 1 | -1): void => step(isHeading(current) && by === 1 ? current.order : (current?.order ?? 0) + by);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "F8") {
      event.preventDefault();
      next(event.shiftKey ? -1 : 1);
      return;
    }
    const onEntry = event.target instanceof HTMLElement && event.target.dataset["entry"] !== undefined;
    const to = onEntry ? neighbour(at, entries.length, event.key) : null;
    const entry = to === null ? undefined : entries[to];
    if (entry === undefined) return;
    event.preventDefault();
    choose(entry.id);
  };
  return { list, groups, sections, limit, setLimit, current, press, show, next, onKeyDown };
}

function isHeading(entry: Entry | undefined): entry is Entry {
  return entry !== undefined && entry.members.length > 0;
}

/** What is chosen may have to be listed first: it takes the focus when it stands there. */
function useLaterFocus() {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-entry="${wanted.current}"]`)?.focus();
    wanted.current = null;
  });
  return { list, focusOn: (id: string) => void (wanted.current = id) };
}
