import { changeWords } from "../../locales/changesText";
import type { TitleChoice } from "../../model/output";
import type { PlannedRun } from "../../session/session";
import { Asking } from "../fluent/Asking";
import { Button } from "../fluent/Button";
import { ChangeList } from "../ChangeList";
import type { Desk } from "../desk";
import { useSpeech } from "../speech";

interface AskedNoticeProps {
  readonly desk: Desk;
  readonly planned: PlannedRun;
  readonly onBack: () => void;
}

/** Cells of the officer's would be replaced, sheets of theirs have our names, titles are stretched: all are named before. */
export function AskedNotice({ desk, planned: { changes, asksForTitles }, onBack }: AskedNoticeProps) {
  const { language } = useSpeech();
  const words = changeWords(language);
  const replaces = changes.some(({ officers }) => officers.length > 0);
  const taken = changes.flatMap(({ besides }) => besides ?? []);
  const concerned = changes.filter(
    ({ officers, titles, besides }) => officers.length + titles.length > 0 || besides !== null,
  );
  const question = [
    ...(replaces ? [words.question] : []),
    ...(taken.length > 0 ? [words.namesQuestion(taken)] : []),
    ...(asksForTitles ? [words.titlesQuestion] : []),
  ].join(" ");
  const confirm = (titles: TitleChoice) => desk.perform((_, deeds) => deeds.confirm(titles));
  const answers = (
    <>
      <Button onClick={() => confirm("stretched")}>{asksForTitles ? words.stretch : words.anyway}</Button>
      {asksForTitles ? <Button onClick={() => confirm("asTheyAre")}>{words.leave}</Button> : null}
    </>
  );
  return (
    <Asking question={question} answers={answers} back={words.notYet} onBack={onBack}>
      <ChangeList changes={concerned} />
    </Asking>
  );
}
