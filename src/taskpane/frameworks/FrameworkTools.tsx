import { useState } from "react";
import { editorWords } from "../../locales/editorWords";
import { viewWords } from "../../locales/viewWords";
import type { Framework } from "../../model/framework";
import { frameworkFile, type FrameworkFile } from "../../session/frameworkFile";
import { proofreadDraft } from "../../session/proofreadDraft";
import type { Session } from "../../session/session";
import { Button } from "../fluent/Button";
import { ButtonRow } from "../fluent/ButtonRow";
import { useSpeech } from "../speech";
import { DraftRemarks } from "./DraftRemarks";
import { Confirmed } from "./edit/Confirmed";
import { FilePanel } from "./file/FilePanel";
import { useDeeds } from "./useDeeds";

export interface FrameworkDeeds {
  readonly use: (framework: Framework) => void;
  readonly copy: (framework: Framework) => void;
  readonly edit: (framework: Framework) => void;
  readonly drop: (framework: Framework) => void;
  readonly write: (framework: Framework) => void;
}

interface FrameworkToolsProps {
  readonly offer: Session["offered"][number];
  /** There is a table that it could be used for and is not. */
  readonly usable: boolean;
  readonly busy: boolean;
  readonly deeds: FrameworkDeeds;
  readonly savesFiles: boolean;
}

/** What can be done with one framework. Only the workbook's own are edited or removed. */
export function FrameworkTools({ offer: { framework, origin }, usable, busy, deeds, savesFiles }: FrameworkToolsProps) {
  const { language } = useSpeech();
  const words = editorWords(language);
  const [proofreading, setProofreading] = useState(false);
  const [file, setFile] = useState<FrameworkFile | null>(null);
  const { run } = useDeeds();
  const pack = (): void => run(async () => setFile(await frameworkFile(framework)));
  const own = origin === "workbook";
  return (
    <>
      <ButtonRow label={framework.name[language]} className="framework-tools">
        {usable ? <Button onClick={() => deeds.use(framework)}>{viewWords(language).frameworks.use}</Button> : null}
        {own ? <Button onClick={() => deeds.edit(framework)}>{words.edit}</Button> : null}
        <Button onClick={() => deeds.copy(framework)}>{words.copy}</Button>
        <Button unavailable={busy} onClick={() => deeds.write(framework)}>
          {words.writeSheet}
        </Button>
        <Button onClick={pack}>{words.file.export}</Button>
        <Button onClick={() => setProofreading(!proofreading)}>{words.proofread.ask}</Button>
        {own ? (
          <Confirmed
            label={words.drop}
            question={words.dropSure(framework.name[language])}
            yes={words.dropYes}
            no={words.no}
            onConfirm={() => deeds.drop(framework)}
          />
        ) : null}
      </ButtonRow>
      {file === null ? null : <FilePanel file={file} savesFiles={savesFiles} onClose={() => setFile(null)} />}
      <div aria-live="polite">
        {proofreading ? <DraftRemarks remarks={proofreadDraft(framework, language)} /> : null}
      </div>
    </>
  );
}
