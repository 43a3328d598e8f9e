import { useEffect, useRef } from "react";
import { changeWords } from "../../locales/changesText";
import type { SheetChanges } from "../../model/planChanges";
import { Button } from "../Button";
import { ChangeList } from "../ChangeList";
import type { Desk } from "../desk";
import { useSpeech } from "../speech";

interface AskedNoticeProps {
  readonly desk: Desk;
  readonly changes: readonly SheetChanges[];
  readonly onBack: () => void;
}

/** Cells of the officer's would be replaced: all of them are named before. The focus goes to what changes nothing. */
export function AskedNotice({ desk, changes, onBack }: AskedNoticeProps) {
  const { language } = useSpeech();
  const words = changeWords(language);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const concerned = changes.filter(({ officers }) => officers.length > 0);
  return (
    <div role="alertdialog" aria-label={words.question} className="confirming">
      <p>{words.question}</p>
      <ChangeList changes={concerned} />
      <div className="actions">
        <Button onClick={() => desk.perform((_, deeds) => deeds.confirm())}>{words.anyway}</Button>
        <button ref={back} type="button" className="button secondary" onClick={onBack}>
          {words.notYet}
        </button>
      </div>
    </div>
  );
}
