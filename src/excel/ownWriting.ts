/** Events of a write may arrive a little after its last answer. */
const ECHO = 1_000;

/** Whether we are writing now, or were a moment ago: before ExcelApi 1.14 no event says whose change it tells. */
export interface OwnWriting {
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  readonly isOurs: () => boolean;
}

export function ownWriting(now: () => number): OwnWriting {
  let running = 0;
  let ended = -Infinity;
  return {
    during: async (work) => {
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        ended = now();
      }
    },
    isOurs: () => running > 0 || now() - ended < ECHO,
  };
}
