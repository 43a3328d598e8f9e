import { viewWords } from "../../locales/viewWords";
import { readableColors } from "../../model/readableColor";
import type { Assessment } from "../../session/scan";
import { useSpeech } from "../speech";
import { summaryOf } from "../summary/summaryOf";

const [WIDTH, HEIGHT] = [320, 24];

/** The classes of all units side by side, the best first; the table below it says the same in figures. */
export function ClassBar({ assessment }: { readonly assessment: Assessment }) {
  const { language } = useSpeech();
  const words = viewWords(language).pictures;
  const { framework, table } = assessment;
  const { whole } = summaryOf(assessment);
  const levels = framework.classes?.levels ?? [];
  const count = table.units.length;
  if (levels.length === 0 || count === 0) return null;
  const scale = WIDTH / count;
  const before = (level: number): number => whole.counts.slice(0, level).reduce((sum, those) => sum + those, 0);
  const parts = levels.map(({ name, color }, level) => {
    const those = whole.counts[level] ?? 0;
    return { name: name[language], count: those, color, x: before(level) * scale, width: those * scale };
  });
  const said = parts.map((part) => words.share(part.name, part.count)).join("; ");
  return (
    <svg className="class-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.classes(said)}>
      <rect width={WIDTH} height={HEIGHT} className="no-class" />
      {parts.map((part) =>
        part.width === 0 ? null : (
          <g key={part.name}>
            <rect x={part.x} width={part.width} height={HEIGHT} fill={part.color ?? "currentColor"} className="part" />
            {part.width < 16 ? null : (
              <text
                x={part.x + part.width / 2}
                y={HEIGHT / 2 + 4}
                style={part.color === null ? undefined : { fill: readableColors(part.color).font }}
              >
                {part.count}
              </text>
            )}
          </g>
        ),
      )}
    </svg>
  );
}
