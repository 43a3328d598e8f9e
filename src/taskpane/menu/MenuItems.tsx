import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuTrigger,
} from "@fluentui/react-components";
import type { Language } from "../../locales/language";
import { viewWords } from "../../locales/viewWords";
import { builtVersion } from "../diagnose/pageFacts";
import { Fluent } from "../fluent/Fluent";
import { MoreIcon } from "../icons";
import { MenuSurface } from "../fluent/MenuSurface";
import { useSpeech } from "../speech";
import type { View } from "../view";

export interface MenuListProps {
  readonly changeLanguage: (language: Language) => void;
  readonly open: (view: View) => void;
  /** Shows again what is told at the first run. */
  readonly welcome: () => void;
}

/** What is not about the sheet at hand. It opens as it comes: the press that asked for it is the one that opens it. */
export function MenuItems({ changeLanguage, open, welcome }: MenuListProps) {
  const { language, words } = useSpeech();
  const { menu } = viewWords(language);
  const samples = samplesAddress();
  const other = language === "vi" ? "en" : "vi";
  return (
    <Fluent>
      <Menu inline defaultOpen positioning={{ strategy: "fixed", position: "above", align: "start", autoSize: true }}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="transparent" size="small" icon={<MoreIcon />} menuIcon={null} className="pane-menu">
            {words.menu}
          </MenuButton>
        </MenuTrigger>
        <MenuSurface>
          <MenuItemLink href="huong-dan.html" target="_blank" rel="noopener">
            {menu.help}
          </MenuItemLink>
          {samples === null ? null : (
            <MenuItemLink href={samples} target="_blank" rel="noopener">
              {menu.samples}
            </MenuItemLink>
          )}
          <MenuItem onClick={welcome}>{menu.welcome}</MenuItem>
          <MenuItem lang={other} onClick={() => changeLanguage(other)}>
            {words.otherLanguage}
          </MenuItem>
          <MenuItem onClick={() => open("diagnose")}>{words.tabs.diagnose}</MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{menu.version(builtVersion())}</MenuGroupHeader>
          </MenuGroup>
        </MenuSurface>
      </Menu>
    </Fluent>
  );
}

/** Where the sample sheets can be tried: the page names it where the build has it (taskpane.html). */
function samplesAddress(): string | null {
  return document.querySelector<HTMLAnchorElement>("#outside-office p a[href]")?.href ?? null;
}
