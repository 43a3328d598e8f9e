import { changeWords } from "../../locales/changesText";
import type { SheetChanges } from "../../model/planChanges";
import { Asking } from "../Asking";
import { Button } from "../Button";
import { ChangeList } from "../ChangeList";
import type { Desk } from "../desk";
import { useSpeech } from "../speech";

interface AskedNoticeProps {
  readonly desk: Desk;
  readonly changes: readonly SheetChanges[];
  readonly onBack: () => void;
}

/** Cells of the officer's would be replaced: all of them are named before. */
export function AskedNotice({ desk, changes, onBack }: AskedNoticeProps) {
  const { language } = useSpeech();
  const words = changeWords(language);
  const concerned = changes.filter(({ officers }) => officers.length > 0);
  const anyway = <Button onClick={() => desk.perform((_, deeds) => deeds.confirm())}>{words.anyway}</Button>;
  return (
    <Asking question={words.question} answers={anyway} back={words.notYet} onBack={onBack}>
      <p>{words.question}</p>
      <ChangeList changes={concerned} />
    </Asking>
  );
}
