import { err, ok, type Result } from "../../model/result";
import { isOfficeError } from "../translateError";
import { PROBES } from "./probes";
import { type Diagnosis, runProbes } from "./runProbes";

/** Excel, as far as the page of the diagnosis needs it. */
export interface DiagnosedOffice {
  /** An error is Office's code: Excel takes no scratch sheet. */
  diagnose(onProgress: (done: number, of: number) => void): Promise<Result<Diagnosis, string>>;
}

/** Milliseconds that one probe has; writing 20 000 cells takes seconds on a desktop. */
const PATIENCE = 30_000;

export const diagnosedOffice: DiagnosedOffice = {
  diagnose: async (onProgress) => {
    try {
      return ok(await runProbes(PROBES, { now: () => performance.now(), patience: PATIENCE, onProgress }));
    } catch (error) {
      if (isOfficeError(error)) return err(error.code);
      throw error;
    }
  },
};
