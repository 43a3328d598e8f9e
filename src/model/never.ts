/** Ends every switch over a closed union: a new member then fails to compile wherever it is not handled. */
export function assertNever(value: never): never {
  throw new Error(`unhandled: ${JSON.stringify(value)}`);
}
