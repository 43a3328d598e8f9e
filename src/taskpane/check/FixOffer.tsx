import { useState } from "react";
import { numberText } from "../../locales/numbers";
import { viewWords } from "../../locales/viewWords";
import { cellText } from "../../model/address";
import type { Fix, FixKind } from "../../model/fix";
import { decimalOfNumber, decimalText } from "../../model/numbers/decimal";
import { Button } from "../fluent/Button";
import { useSpeech, type Speech } from "../speech";
import type { Fixable } from "./fixable";
import { LinkButton } from "../fluent/LinkButton";

const FIRST = 5;
const MORE = 200;

interface FixOfferProps {
  readonly fixes: readonly Fix[];
  readonly fix: Fixable["fix"];
}

/** What cells would hold instead, “before → after”, and the button that writes it. */
export function FixOffer({ fixes, fix }: FixOfferProps) {
  const speech = useSpeech();
  const { fixes: words } = viewWords(speech.language);
  const [limit, setLimit] = useState(FIRST);
  if (fixes.length === 0) return null;
  return (
    <div className="fix-offer">
      <ul className="plain">
        {fixes.slice(0, limit).map((each) => (
          <li key={cellText(each.cell)}>
            {cellText(each.cell)}: <del>{beforeText(each)}</del> → <ins>{afterText(each, speech)}</ins>
          </li>
        ))}
      </ul>
      {fixes.length > limit ? (
        <LinkButton onClick={() => setLimit(limit + MORE)}>
          {words.showMore(Math.min(MORE, fixes.length - limit))}
        </LinkButton>
      ) : null}
      <Button onClick={() => fix(fixes)}>{words.fix(fixes.length)}</Button>
    </div>
  );
}

/** Everything that can be fixed in the sheet, kind by kind; nothing is done until it is asked for. */
export function FixesByKind({ fixable: { all, fix } }: { readonly fixable: Fixable }) {
  const { language } = useSpeech();
  const { fixes: words } = viewWords(language);
  if (all.length === 0) return null;
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return (
    <details className="fixes">
      <summary tabIndex={0}>{words.heading(all.length)}</summary>
      <p className="quiet">{words.what}</p>
      {kinds.map((kind) => (
        <FixKindOffer key={kind} kind={kind} fixes={all.filter((each) => each.kind === kind)} fix={fix} />
      ))}
    </details>
  );
}

function FixKindOffer({ kind, ...offer }: FixOfferProps & { readonly kind: FixKind }) {
  const { language } = useSpeech();
  return (
    <section>
      <h3>{viewWords(language).fixes.kinds[kind]}</h3>
      <FixOffer {...offer} />
    </section>
  );
}

/** What these fix is a text, what the others fix a number: that stands without the quotes of a text. */
const OF_TEXTS: ReadonlySet<FixKind> = new Set<FixKind>(["textToNumber", "tidyName", "legacyText"]);

function beforeText({ kind, before }: Fix): string {
  return OF_TEXTS.has(kind) ? visible(before) : before;
}

function afterText({ after }: Fix, { language }: Speech): string {
  switch (after.kind) {
    case "text":
      return visible(after.text);
    case "number": {
      const exact = decimalOfNumber(after.value);
      return exact === null ? String(after.value) : numberText(decimalText(exact), language);
    }
    case "formula":
      return after.formula;
    case "blank":
      return "";
  }
}

/** Blanks and marks that nobody sees, shown as dots. */
function visible(text: string): string {
  return `“${text.replace(/[\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u2060-\u2069\ufeff]|^ +| +$| {2,}/gu, (blank) => "·".repeat(blank.length))}”`;
}
