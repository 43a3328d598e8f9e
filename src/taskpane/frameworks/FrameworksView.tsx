import { Button } from "@fluentui/react-components";
import { viewWords } from "../../locales/viewWords";
import type { Framework } from "../../model/framework";
import { Fluent } from "../Fluent";
import type { ViewProps } from "../viewProps";
import { useSpeech } from "../speech";
import { FrameworkDetail } from "./FrameworkDetail";

/** Every framework on offer: whose rules they are, and what they say. */
export function FrameworksView({ state, actions, desk, open }: ViewProps) {
  const { language } = useSpeech();
  const words = viewWords(language).frameworks;
  const { sheet } = state;
  const inUse = sheet?.scan.tables[sheet.table]?.assessment?.framework.id ?? null;
  const use = (framework: Framework): void => {
    if (sheet === null) return;
    actions.choose(sheet.table, { ...sheet.scan.choices[sheet.table], frameworkId: framework.id });
    open("rank");
  };
  const hasTable = sheet?.scan.tables[sheet.table] !== undefined;
  return (
    <section aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <p className="quiet">{words.intro}</p>
      {desk.session.offered.map(({ framework }) => (
        <details key={framework.id} className="framework" open={framework.id === inUse}>
          <summary>
            <span className="framework-name">{framework.name[language]}</span>
            <span className="quiet">{cardOf(framework, framework.id === inUse, words)}</span>
          </summary>
          <FrameworkDetail framework={framework} />
          {hasTable && framework.id !== inUse ? (
            <Fluent>
              <Button size="small" onClick={() => use(framework)}>
                {words.use}
              </Button>
            </Fluent>
          ) : null}
        </details>
      ))}
    </section>
  );
}

function cardOf(framework: Framework, inUse: boolean, words: ReturnType<typeof viewWords>["frameworks"]): string {
  return [
    words.level(framework.level),
    ...(framework.year === null ? [] : [words.year(framework.year)]),
    words.statuses[framework.status],
    ...(inUse ? [words.inUse] : []),
  ].join(" · ");
}
