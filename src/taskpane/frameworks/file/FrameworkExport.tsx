import { useRef, useState } from "react";
import { editorWords } from "../../../locales/editorWords";
import type { Framework } from "../../../model/framework";
import { frameworkFile, type FrameworkFile } from "../../../session/frameworkFile";
import { Button } from "../../Button";
import { useSpeech } from "../../speech";
import type { ViewProps } from "../../viewProps";
import { useDeeds } from "../useDeeds";
import { saveFile } from "../../file/saveFile";
import { toClipboard } from "../../file/toClipboard";

interface FrameworkExportProps extends Pick<ViewProps, "savesFiles"> {
  readonly framework: Framework;
}

/** A framework as a file to pass on. */
export function FrameworkExport({ framework, savesFiles }: FrameworkExportProps) {
  const { language } = useSpeech();
  const { run } = useDeeds();
  const [file, setFile] = useState<FrameworkFile | null>(null);
  const show = (): void => run(async () => setFile(await frameworkFile(framework)));
  if (file === null) return <Button onClick={show}>{editorWords(language).file.export}</Button>;
  return <FilePanel file={file} savesFiles={savesFiles} onClose={() => setFile(null)} />;
}

interface FilePanelProps extends Pick<ViewProps, "savesFiles"> {
  readonly file: FrameworkFile;
  readonly onClose: () => void;
}

/** Saved where the browser saves files; to be copied anywhere, and by hand where the clipboard is refused too. */
function FilePanel({ file, savesFiles, onClose }: FilePanelProps) {
  const { language } = useSpeech();
  const words = editorWords(language).file;
  const text = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const { run } = useDeeds();
  const copy = (): void => {
    text.current?.select();
    run(async () => setSaid((await toClipboard(file.text)) ? words.copied : words.selected));
  };
  const save = (): void => {
    saveFile({ name: file.name, content: file.text, type: "application/json" });
    setSaid(words.saved(file.name));
  };
  return (
    <section aria-label={words.heading(file.name)} className="file-panel">
      <p>{savesFiles ? words.toSave(file.name) : words.toCopy(file.name)}</p>
      <textarea ref={text} readOnly rows={5} aria-label={words.content(file.name)} value={file.text} lang="en" />
      <div className="actions">
        {savesFiles ? (
          <Button appearance="primary" onClick={save}>
            {words.save}
          </Button>
        ) : null}
        <Button onClick={copy}>{words.copy}</Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
      <p role="status" className="quiet">
        {said}
      </p>
    </section>
  );
}
