import { lazy, Suspense } from "react";
import type { Language } from "../../locales/language";
import type { PaneWords } from "../../locales/vi/pane";
import type { Framework } from "../../model/framework";
import type { FrameworkMatch } from "../../model/match";
import { DERIVED, type TableScan, type Understood } from "../../session/scan";
import { Choice } from "../Choice";
import type { PaneActions } from "../desk";
import type { Sheet } from "../paneState";
import { useSpeech } from "../speech";
import type { View } from "../view";

const Unchosen = lazy(() =>
  import(/* webpackChunkName: "unchosen" */ "./Unchosen").then(({ Unchosen: notice }) => ({ default: notice })),
);

interface FrameworkCardProps {
  readonly sheet: Sheet;
  readonly shown: TableScan;
  readonly frameworks: readonly Framework[];
  readonly actions: PaneActions;
  readonly open: (view: View) => void;
}

/** Which framework scores the table, why that one, and another one for the asking. */
export function FrameworkCard({ sheet, shown, frameworks, actions, open }: FrameworkCardProps) {
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
  const option = ({ id, name }: Framework) => (
    <option key={id} value={id}>
      {name[language]}
    </option>
  );
  return (
    <section aria-label={words.framework.heading}>
      <Choice id="framework" label={words.framework.heading} value={value} onChange={choose}>
        {isOpen ? <option value="">{words.framework.none}</option> : null}
        {isDerived ? <option value={DERIVED}>{words.framework.reasons.derived}</option> : null}
        {offered(shown, frameworks).map(option)}
      </Choice>
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

/** The best fit first, then those that were not tried. */
function offered({ matches }: TableScan, frameworks: readonly Framework[]): readonly Framework[] {
  const tried = matches.map(({ framework }) => framework);
  const others = frameworks.filter(({ id }) => !tried.some((framework) => framework.id === id));
  return [...tried, ...others];
}

function hasInferredThresholds({ classes }: Framework): boolean {
  return classes?.levels.some(({ threshold }) => threshold?.provenance.kind === "inferred") ?? false;
}
