import type { ExpectedType, JsonWanted, TextForm, Wanted } from "../../model/frameworkProblem";
import type { FrameworkWords } from "../frameworkWords";

const types: { readonly [T in ExpectedType]: string } = {
  text: "a text in quotation marks",
  number: "a number",
  wholeNumber: "a whole number",
  yesOrNo: "true or false",
  list: "a list [ … ]",
  object: "a group of members { … }",
  null: "null",
};

const forms: { readonly [F in TextForm]: string } = {
  text: "a text on one line, not empty, without spaces at either end",
  decimal: "a decimal in its shortest form with a point, such as “645.7”, of at most 15 digits",
  positiveDecimal: "a positive decimal in its shortest form with a point, such as “645.7”, of at most 15 digits",
  nonNegativeDecimal:
    "a decimal of at least 0 in its shortest form with a point, such as “645.7”, of at most 15 digits",
  percent: "a percentage above 0 and at most 100 in its shortest form with a point, such as “20” or “12.5”",
  fraction: "a positive number in its shortest form, or a fraction, such as “0.4”, “3” or “1/3”",
  share: "a share of the maximum from 0 to 1 in its shortest form with a point, such as “1”, “0.5”, “0”",
  id: "an id of lower-case letters without accents and digits, joined by hyphens, such as “nhan-thuc-so”",
  color: "a colour “#RRGGBB” in capitals, such as “#C6E0B4”",
};

const jsonWanted: { readonly [W in JsonWanted]: string } = {
  value: "where a value is needed (a text in quotation marks, a number, true, false, null, { … } or [ … ])",
  member: "where the name of a member in quotation marks is needed",
  colon: "where a colon is needed behind the name of a member",
  commaOrBracket: "where a comma or a closing ] is needed",
  commaOrBrace: "where a comma or a closing } is needed",
  end: "where the document must end",
  text: "where the text still needs its closing quotation mark on the same line (a line break within it is \\n)",
  escape: "where only a quotation mark, \\, /, b, f, n, r, t, or u and four digits, may stand behind the backslash",
  newName: "where a member stands that its group has already; each is written once",
  shallower: "where brackets are nested deeper than any framework document nests them",
};

export const frameworks: FrameworkWords = {
  whole: "document",
  types,
  forms,
  problems: {
    notJson: ({ line, column, found, wanted }) =>
      `this is not a JSON document that can be read: line ${line}, column ${column} ` +
      `${found === null ? "is the end of the document" : `has ${quoted(found)}`} ${jsonWanted[wanted]}.`,
    unknownFormat: ({ found, known }) =>
      `${found === null ? "the format is missing" : `the format is ${found}`}; it must be the number ${known.join(" or ")}, without quotation marks.`,
    missing: ({ allowed, ...wanted }) => `this member is missing; it must be ${wantedText(wanted, allowed)}.`,
    unknownMember: ({ allowed }) => `there is no such member; the members used here are ${list(allowed)}.`,
    wrongType: ({ found, ...wanted }) => `it is ${found} and must be ${wantedText(wanted)}.`,
    notOneOf: ({ found, allowed }) => `it is ${quoted(found)} and must be one of ${list(allowed)}.`,
    badForm: ({ found, form }) => `it says ${quoted(found)} and must be ${forms[form]}.`,
    outOfRange: ({ found, least, most }) =>
      `it is ${found} and must be ${least !== null ? `at least ${least}` : `at most ${most ?? found}`} ` +
      "(of a list its items, of a text its characters).",
    newerFormat: ({ found, newest }) =>
      `the document is of format ${found}, newer than format ${newest}, which this software reads; update the software.`,
  },
  rules: {
    idTwice: ({ found }) => `${quoted(found)} is used above already; each id and each value is used once.`,
    nameTwice: ({ found }) =>
      `the name ${quoted(found)} stands above already (capitals aside); use each name once, or a sheet cannot tell them apart.`,
    unknownCriterion: ({ found, allowed }) => `there is no criterion ${quoted(found)}; there are ${list(allowed)}.`,
    unknownGroup: ({ found, allowed }) => `there is no group ${quoted(found)}; there are ${list(allowed)}.`,
    unknownClass: ({ found, allowed }) => `there is no class ${quoted(found)}; there are ${list(allowed)}.`,
    ownAncestor: ({ found }) => `criterion ${quoted(found)} lies within itself; its parent must be another criterion.`,
    kindOfParent: ({ found, allowed }) =>
      `kind ${quoted(found)} cannot lie within its parent; it must be ${list(allowed)} like the parent.`,
    criteriaNeeded: () => "no criterion is scored; at least one of kind “scored” is needed.",
    criteriaNotRead: ({ allowed }) =>
      `a total of kind ${list(allowed)} takes the result from the table and reads no criteria; the list must be empty.`,
    maxNeeded: ({ found }) =>
      `a maximum${found === "0" ? " above 0" : ""} is needed, because the calculation measures against it.`,
    maximaZero: () =>
      "every maximum is 0, so that there is no ratio; at least one scored criterion needs a maximum above 0.",
    weightNeeded: () => "a weight is needed, here or at the parent, because the total goes by weights.",
    weightNotUsed: ({ found }) =>
      `the weight ${found} is not used; make it null (weights are for scored criteria where the total goes by weights).`,
    weightNested: ({ allowed }) =>
      `the criterion above, ${list(allowed)}, has a weight; give weights at one level only.`,
    scaleNeeded: ({ allowed }) => `a total of kind ${list(allowed)} needs a scale, a positive number.`,
    alternativeSame: ({ found }) =>
      `the other reading of “${found}” is what the framework says itself; write what differs or leave it out.`,
    capNotUsed: ({ allowed }) =>
      `nothing is calculated by ${list(allowed)}, so that this limit is not used; leave it out.`,
    extraOfRoot: ({ found }) =>
      `nothing is added to a geometric mean or taken off; ${quoted(found)} cannot be used with it.`,
    rootIsRounded: ({ allowed }) =>
      `a geometric mean is rounded as the root is drawn and cannot be compared unrounded; use ${list(allowed)}.`,
    decimalsNeeded: () =>
      "a rule that divides: say to how many places its points are rounded (0 to 10), or to which step.",
    ruleOfMain: () => "a criterion with components is their sum; rules for points belong to the components.",
    capOfScored: ({ allowed }) => `a cap is for criteria of kind ${list(allowed)} only.`,
    signOfPenalty: ({ allowed }) => `a sign of penalty points is for criteria of kind ${list(allowed)} only.`,
    stepsFall: ({ found, allowed }) =>
      `step ${found} must be below the step before it (${list(allowed)}); highest first.`,
    stepsRise: ({ found, allowed }) =>
      `the step ${found} must be above the one before (${list(allowed)}); the lowest step comes first.`,
    goalpostsSame: ({ found }) => `both goalposts are ${found}, so that nothing lies between them; they must differ.`,
    stepOrDecimals: () => "points are rounded once; leave out “decimals” or “step”.",
    groupTermsEmpty: ({ found }) =>
      `nothing is otherwise for ${found}; give a maximum, a weight or a rule, or leave it out.`,
    exampleNeedsRule: ({ found }) => `the example ${found} needs a rule that gives points.`,
    exampleDiffers: ({ found, allowed: [made] }) =>
      `the source says ${found} points, the rule gives ${made === undefined ? "none for this figure" : made}; look at the rule and the example again.`,
    countOutOfReach: ({ found, allowed }) => `${found} criteria are asked for, and there are only ${list(allowed)}.`,
    placesRise: ({ found, allowed }) =>
      `${found} must be above that of the class before (${list(allowed)}): places are counted from the top.`,
    exceptionSmaller: ({ found, allowed }) =>
      `the exception of ${found} must be above the share itself (${list(allowed)}).`,
    barEffect: ({ allowed }) => `each line has one effect, one of ${list(allowed)}.`,
    classesNeeded: () => "lowering needs classes, and this framework has none.",
    pointsAboveMax: ({ found, allowed }) =>
      `${found} points are more than the criterion's maximum of ${list(allowed)}.`,
    thresholdNeeded: () =>
      "a threshold (or a condition) is needed; only the lowest class may do without, and only an inferred one may lack its value.",
    thresholdOutOfReach: ({ found, allowed }) =>
      `threshold ${found} is out of reach: what units can have ends at ${list(allowed)}; mend the threshold or the scale.`,
    thresholdsFall: ({ found, allowed }) =>
      `threshold ${found} must be below that of the class before it (${list(allowed)}); best class first.`,
    thresholdsRise: ({ found, allowed }) =>
      `the threshold ${found} must be above that of the class before (${list(allowed)}), because the lowest goes first; the best class comes first.`,
    comparisonTurned: ({ found, allowed }) =>
      `${quoted(found)} goes against the order of the ranking; use one of ${list(allowed)}.`,
    statedOnly: ({ allowed }) => `a threshold “at most” or “below” must be ${list(allowed)}; none can be inferred.`,
    intervalEmpty: ({ found, allowed }) =>
      `the interval (${found}; ${allowed.join("")}] holds no number; the lower bound must be less.`,
    valueOutsideInterval: ({ found, allowed: [above = "", most = ""] }) =>
      `threshold ${found} lies outside what the published results allow` +
      `${above === "" ? "" : `; it must be above ${above}`}${most === "" ? "" : `; at most ${most}`}.`,
    classFigure: ({ found, allowed }) =>
      `this kind of total gives no figure ${quoted(found)}; there is ${list(allowed)}.`,
    ratioNeedsMaxima: ({ allowed }) =>
      `classes by ratio need a scale, or the maximum of every scored criterion; otherwise use ${list(allowed)}.`,
    conditionOfLowest: () =>
      "the lowest class takes every unit that is left and has no conditions; leave them out, or give the class a threshold.",
    percentNeedsMaximum: ({ found, allowed }) =>
      `a condition in per cent needs the maximum of criterion ${quoted(found)}; give it, or use ${list(allowed)}.`,
    floorOutOfReach: ({ found, allowed }) =>
      `no unit can reach ${found}; at most ${list(allowed)} can be asked for (with “above”, less).`,
    quotaOfLowest: () => "the lowest class cannot have a quota, because there is no class below it; leave it out.",
    quotaNeedsRanks: () =>
      "a quota keeps those ranked highest, and where the total is “none” no unit has a rank; leave it out, or choose another total.",
    officialStage: ({ found, allowed }) =>
      `stage ${quoted(found)} is not in the sequence; it must be one of ${list(allowed)}.`,
    madeOfNeeded: ({ allowed }) =>
      `no unit says what it is made of; say so at the units (madeOf), otherwise use ${list(allowed)}.`,
    madeOfNotUsed: ({ found }) =>
      `unit ${quoted(found)} says what it is made of, which this way of combining does not read; drop it, or combine as “declared”.`,
    partTwice: ({ found, allowed }) =>
      `${quoted(found)} is a part of ${list(allowed)} already; a part belongs to one unit.`,
    partWeightNeeded: ({ found }) =>
      `a weighted mean needs a weight of each part: by a column or by the names of the parts, one of the two${found === "" ? "" : `; ${quoted(found)} has none`}.`,
    partWeightNotUsed: ({ found }) =>
      `combining by ${quoted(found)} uses no weights of parts; drop the weight, or use “weightedMean”.`,
    extremesOfLines: () =>
      "a rule by the least and the greatest figure cannot be used where units are made of parts; state the goalposts.",
    extremesByGroup: () =>
      "a rule by the least and the greatest figure cannot be used for one group alone; state the goalposts.",
    termsOfLines: ({ found }) =>
      `${quoted(found)} is made of parts: criteria that do not apply and excluded points are said of each part.`,
    groupsNeeded: ({ allowed }) => `declared lists need declared groups; otherwise use ${list(allowed)}.`,
  },
};

function wantedText({ expected, form, orNull }: Wanted, allowed: readonly string[] = []): string {
  const isGroup = expected === "object";
  const plain =
    allowed.length > 0 && !isGroup ? `one of ${list(allowed)}` : form === null ? types[expected] : forms[form];
  return `${plain}${isGroup && allowed.length > 0 ? ` of ${list(allowed)}` : ""}${orNull ? ", or null" : ""}`;
}

/** More than this nobody reads. */
const MOST_LISTED = 30;

function list(items: readonly string[]): string {
  return items.length === 0
    ? "(none)"
    : items.slice(0, MOST_LISTED).map(quoted).join(", ") +
        (items.length > MOST_LISTED ? ` and ${items.length - MOST_LISTED} more` : "");
}

function quoted(text: string): string {
  return `“${text}”`;
}
