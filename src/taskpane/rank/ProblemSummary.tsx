import type { Finding, Severity } from "../../model/finding";
import { RightIcon } from "../icons";
import { IntentIcon, type Intent } from "../Notice";
import { useSpeech } from "../speech";
import type { View } from "../view";

interface ProblemSummaryProps {
  readonly findings: readonly Finding[];
  readonly open: (view: View) => void;
}

/** How many problems the checks found; opens their list. */
export function ProblemSummary({ findings, open }: ProblemSummaryProps) {
  const { words } = useSpeech();
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  const intent: Intent = errors > 0 ? "error" : warnings > 0 ? "warning" : infos > 0 ? "info" : "success";
  const text = findings.length === 0 ? words.problems.none : words.problems.counts(errors, warnings, infos);
  return (
    <button type="button" className="problem-summary" title={words.problems.open} onClick={() => open("check")}>
      <IntentIcon intent={intent} />
      <span className="problem-counts">
        {words.problems.heading}: {text}
      </span>
      <RightIcon />
    </button>
  );
}
