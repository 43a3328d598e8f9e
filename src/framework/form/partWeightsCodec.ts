import type { PartWeight } from "../../model/framework";
import type { FormWords } from "../../model/frameworkForm";
import { ok } from "../../model/result";
import { all, type Codec, figuresOf, fractionNumber, lines } from "./codecs";
import { notLike, type Read } from "./phrases";

/** "Chủ tịch Hội đồng: 2", "Tháng 1: 1/3", a line each; the name is all before the last colon. */
export function partWeightsCodec(words: FormWords): Codec {
  const { print } = figuresOf(words);
  const write = ({ part, weight }: PartWeight): string => `${part}: ${print(weight)}`;
  const readLine = (line: string): Read<PartWeight> => {
    const at = line.lastIndexOf(":");
    const [part, figure] = [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 1).trim()];
    if (part === "" || figure === "") return notLike(line, EXAMPLES.map(write));
    const weight = fractionNumber.read(figure);
    return weight.ok ? ok({ part, weight: String(weight.value) }) : weight;
  };
  return {
    write: (value) => (value as readonly PartWeight[]).map(write).join("\n"),
    read: (cell) => all(lines(cell).map(readLine)),
  };
}

const EXAMPLES: readonly PartWeight[] = [
  { part: "Chủ tịch Hội đồng", weight: "2" },
  { part: "Tháng 1", weight: "1/3" },
];
