import { lazy, Suspense } from "react";
import type { PaneWords } from "../../locales/vi/pane";
import type { Framework } from "../../model/framework";
import type { FrameworkMatch } from "../../model/match";
import type { Assessment, TableScan } from "../../session/scan";
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
  const { assessment } = shown;
  const { frameworkId, ...otherChoices } = sheet.scan.choices[sheet.table] ?? {};
  const choose = (id: string): void =>
    actions.choose(sheet.table, id === "" ? otherChoices : { ...otherChoices, frameworkId: id });
  const option = ({ id, name }: Framework) => (
    <option key={id} value={id}>
      {name[language]}
    </option>
  );
  return (
    <section aria-label={words.framework.heading}>
      <Choice id="framework" label={words.framework.heading} value={assessment?.framework.id ?? ""} onChange={choose}>
        {assessment === null ? <option value="">{words.framework.none}</option> : null}
        {offered(shown, frameworks).map(option)}
      </Choice>
      {assessment === null ? (
        <Suspense>
          <Unchosen findings={shown.findings} open={open} />
        </Suspense>
      ) : (
        <Reason assessment={assessment} shown={shown} />
      )}
      {frameworkId === undefined ? null : (
        <button type="button" className="link" onClick={() => choose("")}>
          {words.framework.automatic}
        </button>
      )}
      {assessment !== null && hasInferredThresholds(assessment.framework) ? (
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

function Reason({ assessment, shown }: { readonly assessment: Assessment; readonly shown: TableScan }) {
  const { words } = useSpeech();
  const match = shown.matches.find(({ framework }) => framework.id === assessment.framework.id);
  const facts = match === undefined ? [] : factsOf(match, words);
  return (
    <>
      <p className="quiet">{words.framework.because(words.framework.reasons[assessment.matchedBy], facts)}</p>
      {match === undefined || match.missing.length === 0 ? null : (
        <p className="attention">{words.framework.missing(match.missing)}</p>
      )}
    </>
  );
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
