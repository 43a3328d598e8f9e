async function globalTeardown(): Promise<void> {
  await globalThis.closeStage?.();
}

// Jest asks for a module that is a function.
module.exports = globalTeardown;
