import type { Alternative } from "../../model/framework";
import type { Quota } from "../../model/quota";
import type { FormWords } from "../../model/frameworkForm";
import { assertNever } from "../../model/never";
import { ok } from "../../model/result";
import { all, type Codec, coded, lines, whole } from "./codecs";
import { notLike, type Read } from "./phrases";
import { quotaCodec } from "./quotaCodecs";

/**
 * "Điều 9 → Đồng hạng: 1-1-2", "Điều 12 → Xuất sắc: Không quá 20% của … | làm tròn lên", a line each: the clause, and what
 * its second reading says.
 */
export function alternativesCodec(words: FormWords): Codec {
  const { general, codes } = words;
  const members = {
    ties: { label: general["ranking.ties"], codec: coded(codes.ties), member: "ties" },
    rounding: { label: general["ranking.on"], codec: coded(codes.on), member: "on" },
    decimals: { label: general.decimals, codec: whole, member: "decimals" },
  } as const;
  const quotas = quotaCodec(words);
  const sayOf = (alternative: Alternative): string => {
    switch (alternative.of) {
      case "ties":
        return `${members.ties.label}: ${String(members.ties.codec.write(alternative.ties))}`;
      case "rounding":
        return `${members.rounding.label}: ${String(members.rounding.codec.write(alternative.on))}`;
      case "decimals":
        return `${members.decimals.label}: ${alternative.decimals}`;
      case "quota":
        return `${alternative.class}: ${String(quotas.write(alternative.quota)).replaceAll("\n", " | ")}`;
      default:
        return assertNever(alternative);
    }
  };
  const write = (alternative: Alternative): string => `${alternative.clause} → ${sayOf(alternative)}`;
  const readLine = (line: string): Read<unknown> => {
    const [clause = "", said = "", ...more] = line.split("→").map((part) => part.trim());
    const known = Object.entries(members).find(([, { label }]) => said.startsWith(`${label}:`));
    if (clause === "" || said === "" || more.length > 0) return notLike(line, EXAMPLES.map(write));
    if (known !== undefined) {
      const [of, { label, codec, member }] = known;
      const value = codec.read(said.slice(label.length + 1).trim());
      return value.ok ? ok({ clause, of, [member]: value.value }) : value;
    }
    const at = said.indexOf(`: ${words.atMost}`);
    if (at < 0) return notLike(line, EXAMPLES.map(write));
    const quota = quotas.read(said.slice(at + 2).replace(/\s*\|\s*/g, "\n"));
    return quota.ok ? ok({ clause, of: "quota", class: said.slice(0, at).trim(), quota: quota.value }) : quota;
  };
  return {
    write: (value) => (value as readonly Alternative[]).map(write).join("\n"),
    read: (cell) => all(lines(cell).map(readLine)),
    severalLines: true,
    examples: EXAMPLES.map(write),
    names: ["class"],
  };
}

const NEXT: Quota = { kind: "share", percent: "20", among: "nextClassOrBetter" };
const EXAMPLES: readonly Alternative[] = [
  { clause: "Điều 12", of: "quota", class: "Xuất sắc", quota: NEXT },
  { clause: "Điều 9", of: "ties", ties: "dense" },
  { clause: "Điều 9", of: "rounding", on: "unrounded" },
  { clause: "Điều 9", of: "decimals", decimals: 1 },
];
