import { viewWords } from "../../locales/viewWords";
import type { Assessment } from "../../session/scan";
import { Button } from "../fluent/Button";
import { useSpeech } from "../speech";
import { HeatMap } from "./HeatMap";
import { UnitStrip } from "./UnitStrip";

/** What a table's ranking looks like, to look at and to print. */
export function Pictures({ assessment }: { readonly assessment: Assessment }) {
  const { language } = useSpeech();
  const words = viewWords(language).pictures;
  return (
    <section aria-label={words.heading} className="pictures">
      <h3>{words.heading}</h3>
      <UnitStrip assessment={assessment} />
      <HeatMap assessment={assessment} />
      <div className="actions not-printed">
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
    </section>
  );
}
