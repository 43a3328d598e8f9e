import type { GroupTerms } from "../../model/framework";
import type { FormCell, FormWords } from "../../model/frameworkForm";
import type { WorkedExample } from "../../model/pointRule";
import { ok } from "../../model/result";
import { all, type Codec, decimalNumber, type Figures, figuresOf, fractionNumber, lines } from "./codecs";
import { FIGURE, notLike, type Read } from "./phrases";
import { pointRuleCodec } from "./pointRuleCodec";

/** Steps of a rule, which stand a line each elsewhere. */
const BESIDE = " | ";

/** "nhom-1; nhom-2 → Điểm tối đa: 20", "nhom-1 → Quy tắc cho điểm: ≥ 4: 20 | ≥ 3: 15", a line each. */
export function byGroupCodec(words: FormWords): Codec {
  const members = membersOf(words);
  const write = (terms: GroupTerms): readonly string[] =>
    members.flatMap(({ member, label, codec }) => {
      const value = terms[member];
      if (value === undefined) return [];
      const text = shown(codec.write(value), words).split("\n").join(BESIDE);
      return [`${terms.groups.join("; ")} → ${label}: ${text}`];
    });
  const readLine = (line: string): Read<{ groups: string; terms: object }> => {
    const [groups = "", said] = line.split("→").map((part) => part.trim());
    const found = members.find(({ label }) => said?.startsWith(`${label}:`) === true);
    if (said === undefined || found === undefined) return notLike(line, EXAMPLES.flatMap(write));
    const text = said
      .slice(found.label.length + 1)
      .split(BESIDE)
      .join("\n")
      .trim();
    const value = found.codec.read(text);
    return value.ok ? ok({ groups, terms: { [found.member]: value.value } }) : value;
  };
  const read = (cell: string | number): Read<unknown> => {
    const parts = all(lines(cell).map(readLine));
    return parts.ok ? ok(joined(parts.value)) : parts;
  };
  return {
    write: (value) => (value as readonly GroupTerms[]).flatMap(write).join("\n"),
    read,
    severalLines: true,
    examples: EXAMPLES.flatMap(write),
    names: ["group"],
  };
}

function membersOf(words: FormWords) {
  const { criteria } = words;
  return [
    { member: "max", label: criteria.max, codec: decimalNumber },
    { member: "weight", label: criteria.weight, codec: fractionNumber },
    { member: "rule", label: criteria.rule, codec: pointRuleCodec(words) },
  ] as const;
}

/** Lines of the same groups that follow each other say one thing together. */
function joined(parts: readonly { readonly groups: string; readonly terms: object }[]): readonly object[] {
  const entries: { groups: string; terms: object }[] = [];
  for (const { groups, terms } of parts) {
    const last = entries.at(-1);
    if (last?.groups === groups) last.terms = { ...last.terms, ...terms };
    else entries.push({ groups, terms });
  }
  return entries.map(({ groups, terms }) => ({ groups: groups.split(";").map((id) => id.trim()), ...terms }));
}

function shown(cell: FormCell, words: FormWords): string {
  return typeof cell === "number" ? figuresOf(words).print(String(cell)) : (cell ?? "");
}

/** "2060000 → 10,5", "45/60 → 7,5", "nhom-1: 1560000 → 10,5", a line each. */
export function examplesCodec(words: FormWords): Codec {
  const { print, read } = figuresOf(words);
  const write = ({ figure, outOf, group, points }: WorkedExample): string => {
    const shares = outOf === undefined ? "" : `/${print(outOf)}`;
    return `${group === undefined ? "" : `${group}: `}${print(figure)}${shares} → ${print(points)}`;
  };
  const pattern = new RegExp(`^(?:([^:]+):\\s*)?(${FIGURE})(?:\\s*/\\s*(${FIGURE}))?\\s*→\\s*(${FIGURE})$`);
  const readLine = (line: string): Read<unknown> => {
    const match = pattern.exec(line);
    if (match === null) return notLike(line, WORKED.map(write));
    const [, group, figure = "", outOf, points = ""] = match;
    return example([figure, outOf, points], group?.trim(), read);
  };
  return {
    write: (value) => (value as readonly WorkedExample[]).map(write).join("\n"),
    read: (cell) => all(lines(cell).map(readLine)),
    severalLines: true,
    filledIn: true,
    examples: WORKED.map(write),
    names: ["group"],
  };
}

type Parts = readonly [figure: string, outOf: string | undefined, points: string];

function example([figure, outOf, points]: Parts, group: string | undefined, read: Figures["read"]): Read<unknown> {
  const [own, whole, made] = [read(figure), outOf === undefined ? ok(undefined) : read(outOf), read(points)];
  if (!own.ok) return own;
  if (!whole.ok) return whole;
  if (!made.ok) return made;
  return ok({
    figure: own.value,
    ...(whole.value === undefined ? {} : { outOf: whole.value }),
    ...(group === undefined ? {} : { group }),
    points: made.value,
  });
}

const WORKED: readonly WorkedExample[] = [
  { figure: "2060000", points: "10.5" },
  { figure: "45", outOf: "60", group: "nhom-1", points: "7.5" },
];
const EXAMPLES: readonly GroupTerms[] = [
  {
    groups: ["nhom-1", "nhom-2"],
    max: "20",
    rule: {
      kind: "steps",
      steps: [
        { atLeast: "4", points: "20" },
        { atLeast: "3", points: "15" },
      ],
    },
  },
];
