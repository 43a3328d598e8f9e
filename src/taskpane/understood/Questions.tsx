import { ToggleButton } from "@fluentui/react-components";
import { choiceText, understandingWords } from "../../locales/understandingWords";
import { viewWords } from "../../locales/viewWords";
import { askedQuestions, withAnswer } from "../../session/answers";
import type { TableChoice, TableScan } from "../../session/scan";
import { Notice } from "../fluent/Notice";
import { useSpeech } from "../speech";

interface QuestionsProps {
  readonly shown: TableScan;
  readonly choice: TableChoice;
  readonly choose: (choice: TableChoice) => void;
}

/** What the sheet leaves open, each in one sentence with its answers; what was answered can be answered otherwise. */
export function Questions({ shown, choice, choose }: QuestionsProps) {
  const { language } = useSpeech();
  const words = viewWords(language).understood;
  const { question: sentence } = understandingWords(language);
  return askedQuestions(shown, choice).map(({ question, answer }) => (
    <Notice
      key={question.id}
      intent={answer === null ? "warning" : "success"}
      heading={answer === null ? words.open : words.answered}
    >
      <p id={`question-${question.id}`}>{sentence(question.about)}</p>
      <div role="group" aria-labelledby={`question-${question.id}`} className="answers">
        {question.choices.map((each) => (
          <ToggleButton
            key={each}
            className="answer"
            checked={each === answer}
            onClick={() => choose(withAnswer(choice, question, each))}
          >
            {choiceText(each, language)}
          </ToggleButton>
        ))}
      </div>
    </Notice>
  ));
}
