import { useRef, useState } from "react";
import { Textarea } from "@fluentui/react-components";
import { papersWords } from "../../locales/papersWords";
import { Button } from "../fluent/Button";
import { toClipboard } from "../file/toClipboard";
import { useDeeds } from "../frameworks/useDeeds";
import { useSpeech } from "../speech";

/** A paper as text, where files cannot be saved: copied, or selected to be copied by hand. */
export function PaperToCopy({ text }: { readonly text: string }) {
  const { language } = useSpeech();
  const words = papersWords(language);
  const area = useRef<HTMLTextAreaElement | null>(null);
  const [said, setSaid] = useState("");
  const { run } = useDeeds();
  const copy = (): void => {
    area.current?.select();
    run(async () => setSaid((await toClipboard(text)) ? words.copied : words.selected));
  };
  return (
    <div className="file-panel">
      <p>{words.noDownload}</p>
      <Textarea
        ref={(element: HTMLTextAreaElement | null) => void (area.current = element)}
        readOnly
        rows={6}
        resize="vertical"
        aria-label={words.content}
        value={text}
        lang="vi"
      />
      <Button onClick={copy}>{words.copy}</Button>
      <p role="status" className="quiet">
        {said}
      </p>
    </div>
  );
}
