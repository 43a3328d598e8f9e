import { viewWords } from "../locales/viewWords";
import { Notice } from "./Notice";
import { useSpeech } from "./speech";

/** The way through the pane in three steps: told at the first run, and for the asking. */
export function Welcome({ onDismiss }: { readonly onDismiss: () => void }) {
  const { language } = useSpeech();
  const words = viewWords(language).welcome;
  return (
    <Notice intent="info" heading={words.heading} onDismiss={onDismiss}>
      <ol className="steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Notice>
  );
}
