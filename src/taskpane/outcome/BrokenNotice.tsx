import { outcomeWords } from "../../locales/outcomeWords";
import { Button } from "../fluent/Button";
import { Fluent } from "../fluent/Fluent";
import type { Desk } from "../desk";
import { Notice } from "../fluent/Notice";
import { useSpeech } from "../speech";

interface BrokenNoticeProps {
  readonly desk: Desk;
  readonly canFinish: boolean;
  readonly busy: boolean;
}

/** A writing that came to no end, in this pane or one before it: it stays told until one of the two is done. */
export function BrokenNotice({ desk, canFinish, busy }: BrokenNoticeProps) {
  const { broken } = outcomeWords(useSpeech().language);
  return (
    <Fluent>
      <Notice intent="warning" heading={broken.heading}>
        <p>{canFinish ? broken.canFinish : broken.takeBackOnly}</p>
        <div className="actions">
          {canFinish ? (
            <Button unavailable={busy} onClick={() => desk.perform((_, deeds) => deeds.finish())}>
              {broken.finish}
            </Button>
          ) : null}
          <Button unavailable={busy} onClick={desk.actions.undo}>
            {broken.takeBack}
          </Button>
        </div>
      </Notice>
    </Fluent>
  );
}
