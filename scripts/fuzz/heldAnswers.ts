import type { Host } from "@xep-hang/workbench/host/host";
import type { Random } from "../../test/generator/random";

/** Every answer of the host waits some turns of the event loop, each another number: they come back in any order. */
export function holdAnswers(host: Host, random: Random): void {
  const ask = host.processQuery.bind(host);
  host.processQuery = async (body) => {
    const answer = await ask(body);
    for (let turns = random.int(0, 12); turns > 0; turns -= 1) await turn();
    return answer;
  };
}

export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
