import { lazy, Suspense, useRef, useState } from "react";
import type { Language } from "../../locales/language";
import type { PaneWords } from "../../locales/vi/pane";
import type { Framework } from "../../model/framework";
import type { FrameworkMatch } from "../../model/match";
import type { Session } from "../../session/session";
import { DERIVED, type TableScan, type Understood } from "../../session/scan";
import type { PaneActions } from "../desk";
import type { Sheet } from "../paneState";
import { DownIcon } from "../icons";
import { Skeleton } from "../Skeleton";
import { useSpeech } from "../speech";
import type { View } from "../view";

const Unchosen = lazy(() =>
  import(/* webpackChunkName: "unchosen" */ "./Unchosen").then(({ Unchosen: notice }) => ({ default: notice })),
);

const FrameworkChooser = lazy(() =>
  import(/* webpackChunkName: "chooser" */ "./FrameworkChooser").then(({ FrameworkChooser: chooser }) => ({
    default: chooser,
  })),
);

interface FrameworkCardProps {
  readonly sheet: Sheet;
  readonly shown: TableScan;
  readonly offered: Session["offered"];
  readonly actions: PaneActions;
  readonly open: (view: View) => void;
}

/** Which framework scores the table, why that one, and another one for the asking. */
export function FrameworkCard({ sheet, shown, offered, actions, open }: FrameworkCardProps) {
  const { language, words } = useSpeech();
  const { understood } = shown;
  const choice = sheet.scan.choices[sheet.table] ?? {};
  const { frameworkId, ...otherChoices } = choice;
  const choose = (id: string): void =>
    actions.choose(sheet.table, id === "" ? otherChoices : { ...otherChoices, frameworkId: id });
  // A table's own rule is a framework that nobody has chosen yet: choosing it is the confirmation that writing needs.
  const isDerived = understood?.matchedBy === "derived";
  const isOpen = understood === null || (isDerived && frameworkId !== DERIVED);
  const value = isDerived ? (frameworkId ?? "") : (understood?.framework.id ?? "");
  const derived = isDerived && frameworkId === DERIVED ? words.framework.reasons.derived : null;
  return (
    <section aria-label={words.framework.heading}>
      <h2 id="framework-heading">{words.framework.heading}</h2>
      <Chosen
        name={isOpen ? words.framework.none : (derived ?? understood.framework.name[language])}
        {...{ shown, offered, value, choose }}
        ownRule={isDerived}
      />
      {isOpen ? (
        <Suspense>
          <Unchosen
            shown={shown}
            choice={choice}
            choose={(chosen) => actions.choose(sheet.table, chosen)}
            open={open}
          />
        </Suspense>
      ) : (
        <Reason understood={understood} shown={shown} />
      )}
      {frameworkId === undefined ? null : (
        <button type="button" className="link" onClick={() => choose("")}>
          {words.framework.automatic}
        </button>
      )}
      {understood !== null && hasInferredThresholds(understood.framework) ? (
        <p className="quiet">
          {words.framework.inferred}{" "}
          <button type="button" className="link" onClick={() => open("frameworks")}>
            {words.framework.showThresholds}
          </button>
        </p>
      ) : null}
    </section>
  );
}

interface ChosenProps {
  readonly name: string;
  readonly shown: TableScan;
  readonly offered: Session["offered"];
  readonly value: string;
  readonly ownRule: boolean;
  readonly choose: (id: string) => void;
}

/** The framework's whole name, and the others behind it; the focus comes back to it. */
function Chosen({ name, ...chooser }: ChosenProps) {
  const [choosing, setChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setChoosing(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        id="framework"
        type="button"
        className="chosen"
        aria-labelledby="framework-heading framework"
        aria-expanded={choosing}
        value={chooser.value}
        onClick={() => setChoosing(!choosing)}
      >
        <span>{name}</span>
        <DownIcon />
      </button>
      {choosing ? (
        <Suspense fallback={<Skeleton />}>
          <FrameworkChooser {...chooser} close={close} />
        </Suspense>
      ) : null}
    </>
  );
}

interface ReasonProps {
  readonly understood: Understood;
  readonly shown: TableScan;
}

function Reason({ understood, shown }: ReasonProps) {
  const { language, words } = useSpeech();
  const match = shown.matches.find(({ framework }) => framework.id === understood.framework.id);
  const facts = match === undefined ? [] : factsOf(match, words);
  return (
    <>
      <p className="quiet">{words.framework.because(words.framework.reasons[understood.matchedBy], facts)}</p>
      {match === undefined || match.missing.length === 0 ? null : (
        <p className="attention">{words.framework.missing(missingNames(match, language))}</p>
      )}
    </>
  );
}

function missingNames({ framework, missing }: FrameworkMatch, language: Language): readonly string[] {
  return framework.criteria.flatMap(({ id, name }) => (missing.includes(id) ? [name[language]] : []));
}

function factsOf(match: FrameworkMatch, { framework: words }: PaneWords): readonly string[] {
  const criteria = match.framework.criteria.length;
  const maxima = match.maximaAgree + match.maximaDiffer;
  return [
    ...(criteria > 0 ? [words.found(match.found, criteria)] : []),
    ...(maxima > 0 ? [words.maxima(match.maximaAgree, maxima)] : []),
    ...(match.range === "own" ? [words.fractions] : []),
  ];
}

function hasInferredThresholds({ classes }: Framework): boolean {
  return classes?.levels.some(({ threshold }) => threshold?.provenance.kind === "inferred") ?? false;
}
