import { editorWords } from "../../locales/editorWords";
import { frameworkProblemText } from "../../locales/frameworkText";
import type { Session } from "../../session/session";
import { Notice } from "../fluent/Notice";
import { useSpeech } from "../speech";

/** Documents that the workbook keeps and that are no frameworks, with everything that is wrong with each. */
export function UnreadableList({ unreadable }: Pick<Session, "unreadable">) {
  const { language } = useSpeech();
  const words = editorWords(language);
  if (unreadable.length === 0) return null;
  return (
    <Notice intent="warning" heading={words.unreadable}>
      <p>{words.unreadableWhat}</p>
      {unreadable.map(({ id, problems }, index) => (
        <details key={index}>
          <summary tabIndex={0}>{id ?? words.unnamed(index + 1)}</summary>
          <ul>
            {problems.map((problem, position) => (
              <li key={position}>{frameworkProblemText(problem, language)}</li>
            ))}
          </ul>
        </details>
      ))}
    </Notice>
  );
}
