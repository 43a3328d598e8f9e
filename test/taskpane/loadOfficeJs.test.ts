/** @jest-environment jsdom */
import { loadOfficeJs } from "../../src/taskpane/loadOfficeJs";

/** Loads Office.js over a network where only these addresses answer; tells which were asked for, in their order. */
async function loaded(answering: readonly string[]): Promise<{ readonly asked: readonly string[]; hasCome: boolean }> {
  document.head.innerHTML = '<meta name="office-js" content="https://one.test/office.js https://two.test/office.js">';
  const asked: string[] = [];
  const watch = new MutationObserver((changes) => {
    for (const script of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(script instanceof HTMLScriptElement)) continue;
      asked.push(script.src);
      script.dispatchEvent(new Event(answering.includes(script.src) ? "load" : "error"));
    }
  });
  watch.observe(document.head, { childList: true });
  const hasCome = await loadOfficeJs();
  watch.disconnect();
  return { asked, hasCome };
}

const [ONE, TWO] = ["https://one.test/office.js", "https://two.test/office.js"];

it.each([
  ["the first answers: nobody else is asked", [ONE], [ONE], true],
  ["the first does not, the second does", [TWO], [ONE, TWO], true],
  ["neither does", [], [ONE, TWO], false],
] as const)("%s", async (_, answering, asked, hasCome) => {
  expect(await loaded(answering)).toEqual({ asked, hasCome });
});
