import { useState } from "react";
import { Combobox, Option, OptionGroup } from "@fluentui/react-components";
import { viewWords } from "../../locales/viewWords";
import { DERIVED, type TableScan } from "../../session/scan";
import { Fluent } from "../fluent/Fluent";
import { factsOf, frameworkGroups, nameWithoutMark, type Offer } from "../frameworks/frameworkGroups";
import { useSpeech } from "../speech";

export interface FrameworkChooserProps {
  readonly shown: TableScan;
  readonly offered: readonly Offer[];
  readonly value: string;
  /** Whether the table's own rule is one of the choices. */
  readonly ownRule: boolean;
  readonly choose: (id: string) => void;
  readonly close: () => void;
}

/** Every framework on offer, in groups and to be searched, the best fit of each group first. */
export function FrameworkChooser({ shown, offered, value, ownRule, choose, close }: FrameworkChooserProps) {
  const { language, words } = useSpeech();
  const { chooser } = viewWords(language);
  const [sought, setSought] = useState("");
  const groups = frameworkGroups(byFit(offered, shown), sought, language);
  return (
    <Fluent>
      <Combobox
        autoFocus
        inlinePopup
        open
        className="framework-search"
        listbox={{ className: "framework-options" }}
        aria-label={chooser.search}
        placeholder={chooser.search}
        value={sought}
        selectedOptions={value === "" ? [] : [value]}
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
        onOptionSelect={(_, { optionValue }) => {
          // Typing gives the former choice up, which chooses nothing.
          if (optionValue === undefined) return;
          choose(optionValue);
          close();
        }}
        onOpenChange={(_, { open }) => {
          if (!open) close();
        }}
      >
        {ownRule && sought === "" ? (
          <Option value={DERIVED} text={words.framework.reasons.derived}>
            {words.framework.reasons.derived}
          </Option>
        ) : null}
        {groups.map(({ status, offers }) => (
          <OptionGroup key={status} label={viewWords(language).frameworks.groups[status]}>
            {offers.map((offer) => (
              <FrameworkOption key={offer.framework.id} offer={offer} shown={shown} />
            ))}
          </OptionGroup>
        ))}
        {groups.length > 0 ? null : (
          <Option disabled value="" text={chooser.none}>
            {chooser.none}
          </Option>
        )}
      </Combobox>
    </Fluent>
  );
}

function FrameworkOption({ offer, shown }: { readonly offer: Offer; readonly shown: TableScan }) {
  const { language, words } = useSpeech();
  const { id } = offer.framework;
  const name = nameWithoutMark(offer.framework, language);
  const match = shown.matches.find(({ framework }) => framework.id === id);
  const criteria = offer.framework.criteria.length;
  const facts = [
    factsOf(offer, language),
    ...(match === undefined || criteria === 0 ? [] : [words.framework.found(match.found, criteria)]),
  ].join(" · ");
  return (
    <Option value={id} text={name} className="framework-option">
      <span className="option-lines">
        <span>{name}</span>
        <span className="quiet">{facts}</span>
      </span>
    </Option>
  );
}

/** The best fit first, then those that were not tried. */
function byFit(offered: readonly Offer[], { matches }: TableScan): readonly Offer[] {
  const place = ({ framework: { id } }: Offer): number => {
    const at = matches.findIndex(({ framework }) => framework.id === id);
    return at === -1 ? matches.length : at;
  };
  return [...offered].sort((a, b) => place(a) - place(b));
}
