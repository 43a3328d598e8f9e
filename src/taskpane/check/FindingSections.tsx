import { Fragment } from "react";
import { severityText } from "../../locales/findingText";
import { viewWords } from "../../locales/viewWords";
import { cellText } from "../../model/address";
import { reasonFor } from "../../session/ignoredFindings";
import type { SheetScan } from "../../session/scan";
import type { Desk } from "../desk";
import { IntentIcon } from "../Notice";
import { useSpeech } from "../speech";
import { type Entry, type EntrySection, groupKey, STEP } from "./findingEntries";
import type { Fixable } from "./fixable";
import { FixOffer } from "./FixOffer";
import { LetStand } from "./LetStand";
import { sayFinding } from "./sayFinding";
import { LinkButton } from "../fluent/LinkButton";

interface Shown {
  readonly scan: SheetScan;
  readonly desk: Desk;
  readonly fixable: Fixable;
  /** The entry that is chosen, by its id. */
  readonly current: string;
  readonly press: (entry: Entry) => void;
  readonly show: (group: string, count: number) => void;
}

/** The findings under their severities, those that say the same under one heading. */
export function FindingSections({ sections, ...shown }: Shown & { readonly sections: readonly EntrySection[] }) {
  const { language } = useSpeech();
  return sections.map(({ severity, count, groups }) => {
    const heading = viewWords(language).check.group(severityText(severity, language), count);
    return (
      <Fragment key={severity}>
        <h3>{heading}</h3>
        <ul className="findings" aria-label={heading}>
          {groups.map((entries) => (
            <EntryGroup key={entries[0]?.id} entries={entries} {...shown} />
          ))}
        </ul>
      </Fragment>
    );
  });
}

function EntryGroup({ entries, ...shown }: Shown & { readonly entries: readonly Entry[] }) {
  const { language } = useSpeech();
  const [first, ...members] = entries;
  if (first === undefined) return null;
  const left = first.members.length - members.length;
  return (
    <li>
      <EntryButton entry={first} {...shown} />
      {members.length === 0 ? null : (
        <ul className="findings members">
          {members.map((entry) => (
            <li key={entry.id}>
              <EntryButton entry={entry} {...shown} />
            </li>
          ))}
        </ul>
      )}
      {members.length > 0 && left > 0 ? (
        <LinkButton
          onClick={() => shown.show(groupKey({ first: first.finding, members: first.members }), members.length + STEP)}
        >
          {viewWords(language).check.showMore(Math.min(STEP, left))}
        </LinkButton>
      ) : null}
    </li>
  );
}

function EntryButton({ entry, scan, desk, fixable, current, press }: Shown & { readonly entry: Entry }) {
  const { language } = useSpeech();
  const words = viewWords(language).check;
  const { id, finding, members, open } = entry;
  const { severity, place } = finding;
  const isGroup = members.length > 0;
  const reason = isGroup ? null : reasonFor(scan, finding);
  const where = isGroup
    ? words.cells(members.length)
    : words.place(place.sheet, place.cell === null ? null : cellText(place.cell));
  return (
    <>
      <button
        type="button"
        data-entry={id}
        className={isGroup ? "finding heading" : "finding"}
        tabIndex={id === current ? 0 : -1}
        aria-current={id === current ? "true" : undefined}
        aria-expanded={isGroup ? open > 0 : undefined}
        onClick={() => press(entry)}
      >
        <IntentIcon intent={severity} />
        <span>
          <span className="finding-place">
            {severityText(severity, language)} · {where}
          </span>
          {sayFinding(finding, scan, language)}
          {isGroup ? <span className="quiet"> {words.others(members.length - 1)}</span> : null}
          {reason === null ? null : <span className="quiet"> {words.stands(reason)}</span>}
        </span>
      </button>
      {id !== current ? null : (
        <div className="finding-deeds">
          <FixOffer fixes={isGroup ? members.flatMap(fixable.of) : fixable.of(finding)} fix={fixable.fix} />
          {isGroup ? null : <LetStand key={id} scan={scan} finding={finding} desk={desk} />}
        </div>
      )}
    </>
  );
}
