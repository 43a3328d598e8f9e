import { useRef, useState } from "react";
import { Input } from "@fluentui/react-components";
import { type MemberField, type Sentence, sentencesOf } from "../../../../session/frameworkMembers";
import { DismissIcon } from "../../../icons";
import { useDraft } from "../DraftContext";
import { problemsWithin } from "../problemsAt";
import { BLANK, wrongId } from "./Wrong";
import { IconButton } from "../../../fluent/IconButton";
import { LinkButton } from "../../../fluent/LinkButton";

interface SentenceFieldsProps {
  readonly field: MemberField;
  readonly say: (text: string) => void;
  /** Whether the rule can be of this text. */
  readonly isRead: (text: string) => boolean;
  readonly onAsText: () => void;
}

/** A rule as its sentence, with a field in the place of each figure: "Mỗi lần [2] điểm, tối đa [10] điểm". */
export function SentenceFields({ field: { label, path, text, fixed }, say, isRead, onAsText }: SentenceFieldsProps) {
  const { unread, setUnread, words } = useDraft();
  const [typed, setTyped] = useState<readonly Sentence[] | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const lines = typed ?? sentencesOf(text, fixed);
  const put = (changed: readonly Sentence[]): void => {
    setTyped(changed);
    if (changed.some(hasBlank)) setUnread(path, BLANK);
    else say(textOf(changed));
  };
  const addLine = (): void => {
    put([...lines, (lines.at(-1) ?? []).map((piece, at) => (isFigure(at) ? "" : piece))]);
    // The line is there with the next drawing.
    setTimeout(() => frame.current?.querySelector<HTMLElement>(".sentence:last-of-type input")?.focus());
  };
  const dropOf = (index: number): (() => void) | null => {
    const left = lines.filter((_, other) => other !== index);
    return left.length > 0 && isRead(textOf(left)) ? () => put(left) : null;
  };
  return (
    <div className="sentences" role="group" aria-label={label} ref={frame}>
      <span className="label">{label}</span>
      {lines.map((line, index) => (
        <SentenceLine
          key={index}
          line={line}
          of={{ label, path }}
          onChange={(to) => put(replaced(lines, index, to))}
          onLeave={() => (unread.has(path) ? undefined : setTyped(null))}
          onDrop={dropOf(index)}
        />
      ))}
      <div className="line-actions">
        {isRead(textOf([...lines, ...lines.slice(-1)])) ? (
          <LinkButton label={words.rules.addLine(label)} onClick={addLine}>
            {words.rules.addLineShort}
          </LinkButton>
        ) : null}
        <LinkButton onClick={onAsText}>{words.rules.asText}</LinkButton>
      </div>
    </div>
  );
}

interface SentenceLineProps {
  readonly line: Sentence;
  readonly of: Pick<MemberField, "label" | "path">;
  readonly onChange: (line: Sentence) => void;
  readonly onLeave: () => void;
  /** Null where the rule cannot do without the line. */
  readonly onDrop: (() => void) | null;
}

function SentenceLine({ line, of: { label, path }, onChange, onLeave, onDrop }: SentenceLineProps) {
  const { unread, problems, words } = useDraft();
  const isWrong = unread.has(path) || problemsWithin(problems, path).length > 0;
  return (
    <div className="sentence">
      <span>
        {line.map((piece, at) =>
          isFigure(at) ? (
            <Input
              key={at}
              size="small"
              className="sentence-figure"
              value={piece}
              input={{ size: Math.max(3, piece.length) }}
              inputMode="decimal"
              autoComplete="off"
              aria-label={words.rules.figure(label, textOf([replaced(line, at, "…")]))}
              aria-invalid={isWrong}
              {...(isWrong ? { "aria-describedby": wrongId(path) } : {})}
              onChange={(_, { value }) => onChange(replaced(line, at, value))}
              onBlur={onLeave}
            />
          ) : (
            piece
          ),
        )}
      </span>
      {onDrop === null ? null : (
        <IconButton label={words.rules.dropLine(textOf([line]).trim())} onClick={onDrop}>
          <DismissIcon />
        </IconButton>
      )}
    </div>
  );
}

function textOf(lines: readonly Sentence[]): string {
  return lines.map((line) => line.join("")).join("\n");
}

function hasBlank(line: Sentence): boolean {
  return line.some((piece, at) => isFigure(at) && piece.trim() === "");
}

function isFigure(at: number): boolean {
  return at % 2 === 1;
}

function replaced<T>(items: readonly T[], at: number, item: T): readonly T[] {
  return items.map((each, index) => (index === at ? item : each));
}
