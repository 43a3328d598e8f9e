import { useRef, useState } from "react";
import { type MemberField, type Sentence, sentencesOf } from "../../../../session/frameworkMembers";
import { DismissIcon } from "../../../icons";
import { useDraft } from "../DraftContext";
import { problemsWithin } from "../problemsAt";
import { BLANK, wrongId } from "./Wrong";

interface SentenceFieldsProps {
  readonly field: MemberField;
  readonly say: (text: string) => void;
  /** Whether the rule can be of this text. */
  readonly isRead: (text: string) => boolean;
  readonly onAsText: () => void;
}

/** A rule as its sentence, with a field in the place of each figure: "Mỗi lần [2] điểm, tối đa [10] điểm". */
export function SentenceFields({ field, say, isRead, onAsText }: SentenceFieldsProps) {
  const { unread, setUnread, problems, words } = useDraft();
  const { label, path, text } = field;
  const [typed, setTyped] = useState<readonly Sentence[] | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const lines = typed ?? sentencesOf(text);
  const isWrong = unread.has(path) || problemsWithin(problems, path).length > 0;
  const put = (changed: readonly Sentence[]): void => {
    setTyped(changed);
    if (changed.some((line) => line.some((piece, at) => isFigure(at) && piece.trim() === ""))) setUnread(path, BLANK);
    else say(textOf(changed));
  };
  const without = (index: number): readonly Sentence[] => lines.filter((_, other) => other !== index);
  const addLine = (): void => {
    put([...lines, (lines.at(-1) ?? []).map((piece, at) => (isFigure(at) ? "" : piece))]);
    // The line is there with the next drawing.
    setTimeout(() => frame.current?.querySelector<HTMLElement>(".sentence:last-of-type input")?.focus());
  };
  return (
    <div className="typed-field" role="group" aria-label={label} ref={frame}>
      <span className="label">{label}</span>
      {lines.map((line, index) => (
        <div key={index} className="sentence">
          <span>
            {line.map((piece, at) =>
              isFigure(at) ? (
                <input
                  key={at}
                  value={piece}
                  size={Math.max(3, piece.length)}
                  inputMode="decimal"
                  autoComplete="off"
                  aria-label={words.rules.figure(label, replaced(line, at, "…").join(""))}
                  aria-invalid={isWrong}
                  {...(isWrong ? { "aria-describedby": wrongId(path) } : {})}
                  onChange={({ currentTarget: { value } }) => put(replaced(lines, index, replaced(line, at, value)))}
                  onBlur={() => (unread.has(path) ? undefined : setTyped(null))}
                />
              ) : (
                piece
              ),
            )}
          </span>
          {lines.length > 1 && isRead(textOf(without(index))) ? (
            <button
              type="button"
              className="icon-button"
              aria-label={words.rules.dropLine(line.join("").trim())}
              onClick={() => put(without(index))}
            >
              <DismissIcon />
            </button>
          ) : null}
        </div>
      ))}
      <div className="line-actions">
        {isRead(textOf([...lines, ...lines.slice(-1)])) ? (
          <button type="button" className="link" aria-label={words.rules.addLine(label)} onClick={addLine}>
            {words.rules.addLineShort}
          </button>
        ) : null}
        <button type="button" className="link" onClick={onAsText}>
          {words.rules.asText}
        </button>
      </div>
    </div>
  );
}

function textOf(lines: readonly Sentence[]): string {
  return lines.map((line) => line.join("")).join("\n");
}

function isFigure(at: number): boolean {
  return at % 2 === 1;
}

function replaced<T>(items: readonly T[], at: number, item: T): readonly T[] {
  return items.map((each, index) => (index === at ? item : each));
}
