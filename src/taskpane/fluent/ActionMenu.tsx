import { Menu, MenuButton, MenuGroup, MenuGroupHeader, MenuItem, MenuTrigger } from "@fluentui/react-components";
import { MenuSurface } from "./MenuSurface";

export interface MenuChoices {
  /** Null where the menu has one group only. */
  readonly heading: string | null;
  readonly choices: readonly { readonly text: string; readonly choose: () => void }[];
}

interface ActionMenuProps {
  readonly label: string;
  /** As screen readers tell it apart from others of the same label. */
  readonly name: string;
  readonly groups: readonly MenuChoices[];
}

/** A button that opens a list of things to do; groups without any are left out. */
export function ActionMenu({ label, name, groups }: ActionMenuProps) {
  return (
    <Menu inline positioning={{ strategy: "fixed", autoSize: true, overflowBoundaryPadding: 8 }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" aria-label={name}>
          {label}
        </MenuButton>
      </MenuTrigger>
      <MenuSurface>
        {groups.map(({ heading, choices }, index) =>
          choices.length === 0 ? null : (
            <MenuGroup key={index}>
              {heading === null ? null : <MenuGroupHeader>{heading}</MenuGroupHeader>}
              {choices.map(({ text, choose }) => (
                <MenuItem key={text} onClick={choose}>
                  {text}
                </MenuItem>
              ))}
            </MenuGroup>
          ),
        )}
      </MenuSurface>
    </Menu>
  );
}
