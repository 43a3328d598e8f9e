import { useRef, useState } from "react";
import { Textarea } from "@fluentui/react-components";
import { editorWords } from "../../../locales/editorWords";
import type { FrameworkFile } from "../../../session/frameworkFile";
import { Button } from "../../fluent/Button";
import { useSpeech } from "../../speech";
import type { ViewProps } from "../../viewProps";
import { useDeeds } from "../useDeeds";
import { saveFile } from "../../file/saveFile";
import { toClipboard } from "../../file/toClipboard";

interface FilePanelProps extends Pick<ViewProps, "savesFiles"> {
  readonly file: FrameworkFile;
  readonly onClose: () => void;
}

/** A framework as a file to pass on: saved where the browser saves files; to be copied anywhere, and by hand where the clipboard is refused too. */
export function FilePanel({ file, savesFiles, onClose }: FilePanelProps) {
  const { language } = useSpeech();
  const words = editorWords(language).file;
  const text = useRef<HTMLTextAreaElement | null>(null);
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
      <Textarea
        ref={(area: HTMLTextAreaElement | null) => void (text.current = area)}
        readOnly
        rows={5}
        resize="vertical"
        aria-label={words.content(file.name)}
        value={file.text}
        lang="en"
      />
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
