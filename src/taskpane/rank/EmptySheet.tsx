import { viewWords } from "../../locales/viewWords";
import type { ViewProps } from "../viewProps";
import { Notice } from "../Notice";
import type { Sheet } from "../paneState";
import { useSpeech } from "../speech";
import { ProblemSummary } from "./ProblemSummary";

/** No table in the sheet: what was wrong with it, and what to do next. */
export function EmptySheet({ sheet: { scan }, actions, open }: ViewProps & { readonly sheet: Sheet }) {
  const { language, words } = useSpeech();
  const { empty } = viewWords(language);
  const { name } = scan.grid.sheet;
  if (scan.ours) {
    return (
      <Notice intent="info" heading={empty.ours(name)}>
        <p>{empty.next}</p>
      </Notice>
    );
  }
  const reasons = scan.findings.filter(({ code }) => code !== "table.none");
  return (
    <Notice intent="info" heading={scan.grid.rowCount === 0 ? empty.sheet(name) : words.empty.table(name)}>
      {reasons.length === 0 ? null : <ProblemSummary findings={reasons} open={open} />}
      <p>{empty.needed}</p>
      <ul>
        {empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p>
        {empty.next}{" "}
        <button type="button" className="link" onClick={actions.reread}>
          {words.table.reread}
        </button>
      </p>
    </Notice>
  );
}
