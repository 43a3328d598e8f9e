import { verifyText, verifyWords } from "../locales/verifyText";
import type { Language } from "../locales/language";
import { areaText, cellText } from "../model/address";
import { err, ok } from "../model/result";
import type { Verification } from "../model/verification";
import type { VerifyCommand } from "./command";
import type { ExitCode, Io } from "./io";
import type { Outcome } from "./outcome";
import { noTable, scanFile } from "./scanFile";
import { troubleText } from "./trouble";
import type { VerifyResult } from "./verifySchema";

/** `verify`: what a published table says of its own rules, and which rows do not follow them. */
export async function runVerify(command: VerifyCommand, io: Io): Promise<ExitCode> {
  const done = await carryOut(command, io);
  if (done.ok) return done.value;
  for (const trouble of done.error) io.problem(troubleText(trouble, command.language));
  return 2;
}

function carryOut(command: VerifyCommand, io: Io): Promise<Outcome<ExitCode>> {
  const { file, json, language } = command;
  return scanFile(command, io, async ({ session, scans }): Promise<Outcome<ExitCode>> => {
    const verification = await session.verify(scans);
    if (verification.tables.length === 0) return err([noTable(scans)]);
    io.out(
      json ? JSON.stringify(verifyJson(file, verification, language), null, 2) : verifyText(verification, language),
    );
    return ok(verification.tables.some(({ rows }) => rows.length > 0) ? 1 : 0);
  });
}

/** The contract of `verify --json`; the one sentence in it is in the call's language. */
function verifyJson(file: string, { tables, fingerprint }: Verification, language: Language): VerifyResult {
  return {
    file,
    tables: tables.map(({ sheet, area, total, ranking, classes, rows, undecided }) => ({
      sheet,
      address: areaText(area),
      total,
      // Where no two units tie, no tie is seen.
      ranking: ranking === null ? null : { ...ranking, ties: ranking.ties ?? "none" },
      classes,
      rows: rows.map(({ cell, ...row }) => ({ ...row, cell: cellText(cell) })),
      undecided: undecided === null ? null : verifyWords(language).undecided(undecided),
    })),
    fingerprint,
  };
}
