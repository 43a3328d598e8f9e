import type { Framework, LocalText } from "../../../model/framework";

/** The framework with one more group of units. */
export function withGroup(framework: Framework, name: LocalText): Framework {
  const { groups = [] } = framework;
  const taken = new Set(groups.map(({ id }) => id));
  let number = groups.length + 1;
  while (taken.has(`nhom-${number}`)) number += 1;
  return { ...framework, groups: [...groups, { id: `nhom-${number}`, name, aliases: [] }] };
}

export function withGroupRenamed(framework: Framework, index: number, name: LocalText): Framework {
  const { groups = [] } = framework;
  return { ...framework, groups: groups.map((group, at) => (at === index ? { ...group, name } : group)) };
}

/** Without a group or a decision; what still names the group is told by the check. */
export function withoutItem(framework: Framework, of: "groups" | "units", index: number): Framework {
  const { [of]: items = [], ...others } = framework;
  const left = items.filter((_, at) => at !== index);
  return left.length === 0 ? others : { ...others, [of]: left };
}
