import { Fragment, lazy, Suspense } from "react";
import { viewWords } from "../../locales/viewWords";
import type { Assessment } from "../../session/scan";
import { ClassBadge } from "../ClassBadge";
import { ClassBar } from "../pictures/ClassBar";
import { Skeleton } from "../Skeleton";
import type { ViewProps } from "../viewProps";
import { useSpeech } from "../speech";
import { ClearWork } from "./ClearWork";
import { OutputChoices } from "./OutputChoices";
import { Papers } from "./Papers";
import { Release } from "./Release";
import { summaryOf, type SummaryLine } from "./summaryOf";

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
    <>
      <OutputChoices {...props} />
      <h2>{words.summary.heading}</h2>
      {assessments.map((assessment, index) => (
        <Fragment key={index}>
          <ClassTable assessment={assessment} />
          <Suspense fallback={<Skeleton />}>
            <Pictures assessment={assessment} />
          </Suspense>
        </Fragment>
      ))}
      <Papers {...props} scan={sheet.scan} />
      <Release {...props} />
      <ClearWork {...props} />
    </>
  );
}

function ClassTable({ assessment }: { readonly assessment: Assessment }) {
  const { language } = useSpeech();
  const words = viewWords(language).summary;
  const { framework, table } = assessment;
  const levels = framework.classes?.levels ?? [];
  const summary = summaryOf(assessment);
  return (
    <section aria-label={table.title ?? table.sheet.name}>
      <p className="quiet">{table.title ?? table.sheet.name}</p>
      <ClassBar assessment={assessment} />
      {levels.length === 0 ? (
        <p>{words.noClasses}</p>
      ) : (
        <div className="table-scroll" role="region" aria-label={words.heading} tabIndex={0}>
          <table className="summary">
            <thead>
              <tr>
                <th>{words.group}</th>
                {levels.map((level, index) => (
                  <th key={index} className="figure">
                    <ClassBadge level={level} />
                  </th>
                ))}
                <th className="figure">{words.sum}</th>
              </tr>
            </thead>
            <tbody>
              {summary.groups.map((line) => (
                <CountLine key={line.group} name={line.group === "" ? words.noGroup : line.group} line={line} />
              ))}
            </tbody>
            <tfoot>
              <CountLine name={words.wholeTable} line={summary.whole} />
            </tfoot>
          </table>
        </div>
      )}
      {summary.unclassed > 0 && levels.length > 0 ? (
        <p className="attention">{words.unclassed(summary.unclassed)}</p>
      ) : null}
    </section>
  );
}

function CountLine({ name, line }: { readonly name: string; readonly line: SummaryLine }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {line.counts.map((count, index) => (
        <td key={index} className="figure">
          {count}
        </td>
      ))}
      <td className="figure">{line.counts.reduce((sum, count) => sum + count, 0)}</td>
    </tr>
  );
}
