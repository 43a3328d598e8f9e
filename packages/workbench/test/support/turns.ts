/**
 * Lets what was queued come to its end: as many turns of the event loop, however long each takes on a busy machine.
 * The look-alike sends its events one turn after its answer; the client hears them before the next.
 */
export async function turns(count = 3): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
