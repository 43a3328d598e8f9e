import { lazy, Suspense, useState } from "react";
import type { TableScan } from "../../session/scan";
import { Fluent } from "../fluent/Fluent";
import { Skeleton } from "../Skeleton";
import { useSpeech } from "../speech";
import type { ViewProps } from "../viewProps";
import { asNew, copyOf } from "./edit/newFramework";
import { openedDraft, rememberDraft, type DraftSource, type OpenedDraft } from "./edit/openedDraft";
import { FrameworkList } from "./FrameworkList";
import type { Told } from "./told";
import type { Framework } from "../../model/framework";

const FrameworkEditor = lazy(() =>
  import(/* webpackChunkName: "editor" */ "./edit/FrameworkEditor").then(({ FrameworkEditor: editor }) => ({
    default: editor,
  })),
);

/** Every framework on offer, or the one that is being edited. */
export function FrameworksView(props: ViewProps) {
  const { desk, state, actions } = props;
  const { language } = useSpeech();
  const [opened, setOpened] = useState(() => openedDraft(desk));
  const [told, setTold] = useState<Told | null>(null);
  const keep = (draft: OpenedDraft | null): void => {
    rememberDraft(desk, draft);
    setOpened(draft);
  };
  const edit = (framework: Framework, source: DraftSource): void => {
    const taken = desk.session.offered.map(({ framework: { id } }) => id);
    const draft = draftOf(framework, source, taken);
    setTold(null);
    keep({ source, opened: draft, framework: draft });
  };
  /** What was made over the table assesses it; what was brought in does so where it can. */
  const saved = (framework: Framework, { kind }: DraftSource): void => {
    keep(null);
    const { sheet } = state;
    const table = sheet?.scan.tables[sheet.table] === undefined ? null : sheet.table;
    const fits =
      sheet !== null &&
      table !== null &&
      (kind !== "brought" || ranksUnits(desk.session.preview(sheet.scan, table, framework)));
    setTold({ kind: "kept", name: framework.name[language], inUse: fits });
    if (sheet === null || table === null) return;
    const chosen = sheet.scan.choices[table] ?? {};
    actions.choose(table, fits ? { ...chosen, frameworkId: framework.id } : chosen);
  };
  if (opened === null) {
    return (
      <Fluent>
        <FrameworkList {...props} told={told} tell={setTold} edit={edit} />
      </Fluent>
    );
  }
  return (
    <Fluent>
      <Suspense fallback={<Skeleton />}>
        <FrameworkEditor
          {...props}
          opened={opened}
          onSaved={(framework) => saved(framework, opened.source)}
          onCancel={() => keep(null)}
        />
      </Suspense>
    </Fluent>
  );
}

function ranksUnits(table: TableScan | null): boolean {
  return table?.assessment?.ranking.ranks.some((rank) => rank > 0) ?? false;
}

/** What comes from a sheet or a file keeps its id: it is that framework, brought over. */
function draftOf(framework: Framework, { kind }: DraftSource, taken: readonly string[]): Framework {
  switch (kind) {
    case "copy":
      return copyOf(framework, taken);
    case "derived":
      return asNew(framework, taken);
    case "own":
    case "brought":
      return framework;
  }
}
