import type { Block } from "../model/block";
import type { Framework } from "../model/framework";
import type { LevelEvidence } from "../model/match";
import { syllables } from "./words";

/** Whose level a block's units are of, told by the words their names begin with, and by the title where names say nothing. */
export function levelEvidence(block: Block, framework: Framework, all: readonly Framework[]): LevelEvidence {
  const own = framework.unitWords.map(syllables);
  const others = all.flatMap(({ unitWords }) => unitWords.map(syllables));
  let [ownUnits, otherUnits] = [0, 0];
  for (const { name } of block.units) {
    const words = withoutCommittee(syllables(name));
    if (own.some((start) => startsWith(words, start))) ownUnits += 1;
    else if (others.some((start) => startsWith(words, start))) otherUnits += 1;
  }
  if (ownUnits !== otherUnits) return ownUnits > otherUnits ? "own" : "other";
  return titleEvidence(block.title, framework, all);
}

function titleEvidence(title: string | null, framework: Framework, all: readonly Framework[]): LevelEvidence {
  if (title === null) return "none";
  const words = syllables(title).join(" ");
  const names = (level: string) => ` ${words} `.includes(` ${syllables(`cấp ${level}`).join(" ")} `);
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
