import { agreementText, ruleText } from "../../locales/understandingWords";
import { viewWords } from "../../locales/viewWords";
import { agreementsOf } from "../../session/agreement";
import { askedQuestions } from "../../session/answers";
import { DERIVED, type TableChoice, type TableScan } from "../../session/scan";
import { Button } from "../fluent/Button";
import { Fluent } from "../fluent/Fluent";
import { Notice } from "../fluent/Notice";
import { useSpeech } from "../speech";
import { Questions } from "../understood/Questions";
import type { View } from "../view";
import { LinkButton } from "../fluent/LinkButton";

interface UnchosenProps {
  readonly shown: TableScan;
  readonly choice: TableChoice;
  readonly choose: (choice: TableChoice) => void;
  readonly open: (view: View) => void;
}

/** Several frameworks fit, the table has a rule of its own, or it leaves one open: the officer is asked. */
export function Unchosen(props: UnchosenProps) {
  return (
    <Fluent>
      <Asked {...props} />
    </Fluent>
  );
}

function Asked(props: UnchosenProps) {
  const { language } = useSpeech();
  const words = viewWords(language).unchosen;
  const { shown, choice, open } = props;
  if (shown.findings.some(({ code }) => code === "framework.ambiguous")) {
    return (
      <Notice intent="warning" heading={words.tied}>
        <p>{words.tiedHelp}</p>
      </Notice>
    );
  }
  if (shown.assessment !== null) return <OwnRule {...props} />;
  if (askedQuestions(shown, choice).length > 0) {
    return (
      <>
        <Questions {...props} />
        <DeriveLink open={open} />
      </>
    );
  }
  return (
    <Notice intent="warning" heading={words.unfit}>
      <p>{words.unfitHelp}</p>
      <DeriveLink open={open} />
    </Notice>
  );
}

/** The rule that the table shows of itself, with what it makes of the printed results. */
function OwnRule({ shown, choice, choose, open }: UnchosenProps) {
  const { language } = useSpeech();
  const words = viewWords(language).unchosen;
  const { block, rule } = shown.understanding;
  const agreements = agreementsOf(shown);
  return (
    <Notice intent="info" heading={words.own}>
      <p>{words.ownHelp}</p>
      {rule === null ? null : <p>{ruleText(rule, block, language)}</p>}
      {agreements.length === 0 ? null : <p>{agreementText(agreements, language)}</p>}
      <div className="actions">
        <Button onClick={() => choose({ ...choice, frameworkId: DERIVED })}>{words.confirm}</Button>
        <DeriveLink open={open} />
      </div>
    </Notice>
  );
}

function DeriveLink({ open }: Pick<UnchosenProps, "open">) {
  const { language } = useSpeech();
  return <LinkButton onClick={() => open("frameworks")}>{viewWords(language).unchosen.derive}</LinkButton>;
}
