import type { Block } from "../model/block";
import type { Framework } from "../model/framework";
import { groupedBy } from "../model/groupedBy";
import { madeOnce } from "../model/madeOnce";
import type { LevelEvidence } from "../model/match";
import { syllables } from "../model/text/words";

type Says = (words: readonly string[]) => LevelEvidence;

/**
 * Whose level a block's units are of, told by the words their names begin with; where those say nothing, by the heading
 * over the names ("Tỉnh, thành phố"), then by the title.
 */
export function levelEvidence(block: Block, framework: Framework, all: readonly Framework[]): LevelEvidence {
  if (namesDecision(block.title, framework)) return "own";
  const own = unitWords(framework);
  const others = startsOf(all);
  const says: Says = (bare) => {
    const begins = (start: readonly string[]) => startsWith(bare, start);
    return own.some(begins) ? "own" : others.get(bare[0] ?? "")?.some(begins) === true ? "other" : "none";
  };
  const named = nameWords(block).map(says);
  const lead = count(named, "own") - count(named, "other");
  if (lead !== 0) return lead > 0 ? "own" : "other";
  const heading = says(withoutCommittee(headingWords(block)));
  return heading === "none" ? titleEvidence(block.title, framework, all) : heading;
}

/** The same frameworks are asked of every table: their words are taken apart once. */
const unitWords = madeOnce((framework: Framework) => framework.unitWords.map(syllables));

/** The words that units begin with, by the first of them: each of the frameworks asks for the words of all of them. */
const startsOf = madeOnce((all: readonly Framework[]) => groupedBy(all.flatMap(unitWords), ([first = ""]) => first));

/** Each framework asks for the words of the same names, without the committee that leads them. */
const nameWords = madeOnce((block: Block) => block.units.map(({ name }) => withoutCommittee(syllables(name))));

/** "Theo Quyết định 766/QĐ-TTg" says more than whose units are listed. */
function namesDecision(title: string | null, { legalBasis }: Framework): boolean {
  const numbers = legalBasis.flatMap((basis) => DECISION.exec(basis.normalize("NFC"))?.[0] ?? []);
  const heading = (title ?? "").normalize("NFC").toLowerCase().replace(/\s+/g, "");
  return numbers.some((number) => new RegExp(`(?<!\\d)${number.toLowerCase()}`, "u").test(heading));
}

const DECISION = /\d{1,5}(?:\/\d{4})?\/[A-ZĐ]{2,4}-[\p{L}]{2,6}/u;

function count(named: readonly LevelEvidence[], wanted: LevelEvidence): number {
  return named.filter((evidence) => evidence === wanted).length;
}

const HEADING_FILLERS = new Set(syllables("tên các đơn vị cấp"));

/** "Tên các sở, ban, ngành" → "sở", "ban", "ngành". */
function headingWords({ fields }: Block): readonly string[] {
  const heading = fields.find(({ sense }) => sense === "unit")?.header.join(" ") ?? "";
  return syllables(heading).filter((word) => !HEADING_FILLERS.has(word));
}

function titleEvidence(title: string | null, framework: Framework, all: readonly Framework[]): LevelEvidence {
  if (title === null) return "none";
  const words = ` ${syllables(title).join(" ")} `;
  const names = (level: string) => words.includes(` ${syllables(`cấp ${level}`).join(" ")} `);
  if (names(framework.level)) return "own";
  return all.some(({ level }) => names(level)) ? "other" : "none";
}

const COMMITTEES = ["UBND", "Ủy ban nhân dân"].map(syllables);

function withoutCommittee(words: readonly string[]): readonly string[] {
  const committee = COMMITTEES.find((start) => startsWith(words, start));
  return committee === undefined ? words : words.slice(committee.length);
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => words[index] === word);
}
