import type { Framework } from "../../src/model/framework";
import { frameworkById } from "./frameworkById";

const BASE = frameworkById("hung-yen-xa-2023");

/** The rules of Hưng Yên as if a document stated every threshold. */
export const STATED: Framework = {
  ...BASE,
  classes: {
    of: "total",
    levels: (BASE.classes?.levels ?? []).map((level, index) => ({
      ...level,
      threshold:
        level.threshold === null
          ? null
          : {
              value: ["800", "700", "500"][index] ?? null,
              comparison: "atLeast",
              provenance: { kind: "stated", source: "Điều 5" },
            },
    })),
  },
};
