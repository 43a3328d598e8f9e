// Run by scripts/mutate.ts, a room at a time.
export default {
  // A room's own tests must notice: whatever else happens to run through it says too little where it broke.
  testRunner: "room",
  plugins: ["./scripts/mutation/testRunner.mjs"],
  coverageAnalysis: "perTest",
  incremental: true,
  reporters: ["clear-text", "progress"],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  concurrency: 2,
  tempDirName: ".mutation",
  ignorePatterns: ["dist", "reports", "test/artifacts", "packages/*/test"],
  // A test that takes longer under a mutant is a mutant that never ends.
  timeoutMS: 60_000,
};
