import { Fragment, lazy, Suspense } from "react";
import { viewWords } from "../../locales/viewWords";
import type { Assessment } from "../../session/scan";
import { ClassBar } from "../pictures/ClassBar";
import { Fluent } from "../fluent/Fluent";
import { Skeleton } from "../Skeleton";
import type { ViewProps } from "../viewProps";
import { useSpeech } from "../speech";
import { ClassCounts } from "./ClassCounts";
import { ClearWork } from "./ClearWork";
import { OutputChoices } from "./OutputChoices";
import { Papers } from "./Papers";
import { Release } from "./Release";
import { summaryOf } from "./summaryOf";

const Pictures = lazy(() =>
  import(/* webpackChunkName: "pictures" */ "../pictures/Pictures").then(({ Pictures: pictures }) => ({
    default: pictures,
  })),
);

/** Kết quả: what can be written, and how many units of each group fall into each class. */
export function SummaryView(props: ViewProps) {
  const { language } = useSpeech();
  const words = viewWords(language);
  const { sheet } = props.state;
  if (sheet === null) return <p className="quiet">{words.nothingRead}</p>;
  if (sheet.scan.tables.length === 0) return <p className="quiet">{words.summary.noTable}</p>;
  const assessments = sheet.scan.tables.flatMap(({ assessment }) => (assessment === null ? [] : [assessment]));
  if (assessments.length === 0) return <p className="quiet">{words.summary.noFramework}</p>;
  return (
    <Fluent>
      <OutputChoices {...props} />
      <h2>{words.summary.heading}</h2>
      {assessments.map((assessment, index) => (
        <Fragment key={index}>
          <Classes assessment={assessment} />
          <Suspense fallback={<Skeleton />}>
            <Pictures assessment={assessment} />
          </Suspense>
        </Fragment>
      ))}
      <Papers {...props} scan={sheet.scan} />
      <Release {...props} />
      <ClearWork {...props} />
    </Fluent>
  );
}

function Classes({ assessment }: { readonly assessment: Assessment }) {
  const { language } = useSpeech();
  const words = viewWords(language).summary;
  const { framework, table } = assessment;
  const { groups, whole } = summaryOf(assessment);
  return (
    <section aria-label={table.title ?? table.sheet.name}>
      <p className="quiet">{table.title ?? table.sheet.name}</p>
      <ClassBar assessment={assessment} />
      {framework.classes === null ? (
        <p>{words.noClasses}</p>
      ) : (
        [...groups, whole].map((line, index) => (
          <Fragment key={index}>
            <h3>
              {words.line(
                line === whole ? words.wholeTable : line.group === "" ? words.noGroup : line.group,
                line.units,
              )}
            </h3>
            <ClassCounts framework={framework} line={line} />
          </Fragment>
        ))
      )}
    </section>
  );
}
