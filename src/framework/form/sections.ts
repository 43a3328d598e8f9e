import type { FormWords } from "../../model/frameworkForm";
import { alternativesCodec } from "./alternativesCodec";
import {
  type Codec,
  coded,
  codedList,
  decimalNumber,
  fractionNumber,
  list,
  naming,
  text,
  typed,
  whole,
  yesNo,
} from "./codecs";
import { conditionsCodec, tieBreakersCodec } from "./conditionCodecs";
import { byGroupCodec, examplesCodec } from "./groupCodecs";
import type { SectionName } from "./findSections";
import { partWeightsCodec } from "./partWeightsCodec";
import { pointRuleCodec } from "./pointRuleCodec";
import { barsCodec, placesCodec, quotaCodec } from "./quotaCodecs";

/** One member of a document: its path, its word in the worksheet, how it is written, and what a blank cell means. */
export interface MemberSpec {
  readonly path: readonly string[];
  readonly label: string;
  readonly codec: Codec;
  readonly blank: "omitted" | "null" | "emptyList";
  /** The format that brought it: worksheets of an older one do not have it. */
  readonly since: number;
}

type Specs<Member extends string> = Readonly<
  Record<Member, readonly [codec: Codec, blank: MemberSpec["blank"], since?: number]>
>;

function specsOf<Member extends string>(
  specs: Specs<Member>,
  labels: Readonly<Record<Member, string>>,
): readonly MemberSpec[] {
  const members = Object.keys(specs) as Member[];
  return members.map((member) => {
    const [codec, blank, since = 1] = specs[member];
    return { path: member.split("."), label: labels[member], codec, blank, since };
  });
}

/** The members of every section. */
export function specsBySection(words: FormWords): Readonly<Record<SectionName, readonly MemberSpec[]>> {
  return {
    general: generalSpecs(words),
    criteria: criterionSpecs(words),
    groups: groupSpecs(words),
    units: unitSpecs(words),
    levels: levelSpecs(words),
  };
}

export function generalSpecs(words: FormWords): readonly MemberSpec[] {
  const { general, codes } = words;
  return specsOf(
    {
      "name.vi": [text, "omitted"],
      "name.en": [text, "omitted"],
      id: [text, "omitted"],
      version: [text, "omitted"],
      status: [coded(codes.status), "omitted"],
      legalBasis: [list, "emptyList"],
      notes: [list, "omitted"],
      level: [text, "omitted"],
      unitWords: [list, "emptyList"],
      year: [whole, "null"],
      "stages.sequence": [codedList(codes.stage), "omitted"],
      "stages.official": [coded(codes.stage), "omitted"],
      "total.kind": [coded(codes.total), "omitted"],
      "total.cap": [decimalNumber, "omitted", 3],
      scale: [decimalNumber, "null"],
      decimals: [whole, "omitted"],
      "classes.of": [coded(codes.classesOf), "omitted"],
      "classes.bars": [typed(barsCodec(words)), "omitted", 3],
      "ranking.direction": [coded(codes.direction), "omitted", 3],
      "ranking.ties": [coded(codes.ties), "omitted"],
      "ranking.tieBreakers": [tieBreakersCodec(words), "emptyList"],
      "ranking.on": [coded(codes.on), "omitted"],
      "ranking.lists": [coded(codes.lists), "omitted"],
      "ranking.sheets": [coded(codes.sheets), "omitted", 3],
      "ranking.alsoBy": [naming(list, "criterion"), "omitted", 3],
      alternatives: [typed(alternativesCodec(words)), "omitted", 3],
      "parts.of": [coded(codes.partsOf), "omitted", 3],
      "parts.by": [coded(codes.partsBy), "omitted", 3],
      "parts.weight": [naming(text, "criterion"), "omitted", 3],
      "parts.weights": [partWeightsCodec(words), "omitted", 3],
      format: [whole, "omitted"],
    },
    general,
  );
}

export function criterionSpecs(words: FormWords): readonly MemberSpec[] {
  const { criteria, codes, yes, no } = words;
  return specsOf(
    {
      "name.vi": [text, "omitted"],
      max: [decimalNumber, "null"],
      method: [text, "omitted"],
      rule: [typed(pointRuleCodec(words)), "omitted"],
      byGroup: [typed(byGroupCodec(words)), "omitted", 3],
      examples: [typed(examplesCodec(words)), "omitted", 3],
      evidence: [text, "omitted"],
      verifier: [text, "omitted"],
      kind: [coded(codes.kind), "omitted"],
      weight: [fractionNumber, "null"],
      groups: [naming(list, "group"), "omitted"],
      decimals: [whole, "omitted"],
      step: [decimalNumber, "omitted", 3],
      notArising: [coded(codes.notArising), "omitted"],
      optional: [yesNo(yes, no), "omitted"],
      cap: [decimalNumber, "omitted"],
      penaltySign: [coded(codes.penaltySign), "omitted"],
      aliases: [list, "emptyList"],
      id: [text, "omitted"],
      parent: [text, "null"],
      "name.en": [text, "omitted"],
    },
    criteria,
  );
}

export function groupSpecs({ groups, codes }: FormWords): readonly MemberSpec[] {
  return specsOf(
    {
      "name.vi": [text, "omitted"],
      aliases: [list, "emptyList"],
      list: [text, "omitted"],
      assessment: [coded(codes.assessment), "omitted"],
      id: [text, "omitted"],
      "name.en": [text, "omitted"],
    },
    groups,
  );
}

export function unitSpecs({ units, codes }: FormWords): readonly MemberSpec[] {
  return specsOf(
    {
      unit: [naming(text, "unit"), "omitted"],
      group: [naming(text, "group"), "omitted"],
      assessment: [coded(codes.assessment), "omitted"],
      notApplicable: [naming(list, "criterion"), "omitted"],
      excluded: [decimalNumber, "omitted"],
      madeOf: [list, "omitted", 3],
      "knockOut.class": [naming(text, "class"), "omitted"],
      "knockOut.reason": [text, "omitted"],
      "knockOut.legalBasis": [text, "omitted"],
      "lowered.by": [whole, "omitted", 3],
      "lowered.reason": [text, "omitted", 3],
      "lowered.legalBasis": [text, "omitted", 3],
    },
    units,
  );
}

export function levelSpecs(words: FormWords): readonly MemberSpec[] {
  const { levels, codes } = words;
  return specsOf(
    {
      "name.vi": [text, "omitted"],
      "threshold.comparison": [coded(codes.comparison), "omitted"],
      "threshold.value": [decimalNumber, "omitted"],
      "threshold.provenance.kind": [coded(codes.provenance), "omitted"],
      "threshold.provenance.source": [text, "omitted"],
      "threshold.provenance.greaterThan": [decimalNumber, "omitted"],
      "threshold.provenance.atMost": [decimalNumber, "omitted"],
      places: [placesCodec(words), "omitted", 3],
      conditions: [typed(conditionsCodec(words)), "omitted"],
      quota: [quotaCodec(words), "omitted"],
      color: [text, "null"],
      "name.en": [text, "omitted"],
    },
    levels,
  );
}
