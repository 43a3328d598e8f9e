import { HostError, itemNotFound } from "../hostError";
import type { HostObject } from "../hostObject";
import type { HostState } from "../hostState";
import type { Json } from "../json";
import type { Members } from "../members";

function found(host: HostState, key: string): HostObject | null {
  return host.book.settings.has(key) ? { type: "Setting", key } : null;
}

export const SETTING_COLLECTION: Members<"SettingCollection"> = {
  items: (_, { book }) => [...book.settings.keys()].map((key) => ({ type: "Setting", key })),
  find: {
    add: (_, args, { book, awkward, settingsSet }) => {
      const key = args.text(0);
      settingsSet.add(book.settings.has(key) ? "old" : "new");
      if (awkward.settingsOneKeyABatch === true && settingsSet.size > 1) throw itemNotFound(`the setting "${key}"`);
      const kept = new Map(book.settings).set(key, args.json(1));
      if (JSON.stringify([...kept]).length > (awkward.settingsLimit ?? Infinity))
        throw new HostError("GeneralException", "The settings are too large.");
      if (awkward.settingsLost !== true) book.settings.set(key, args.json(1));
      return { type: "Setting", key };
    },
    getItem: (_, args, host) => {
      const setting = found(host, args.text(0));
      if (setting === null) throw itemNotFound(`the setting "${args.text(0)}"`);
      return setting;
    },
    getItemOrNullObject: (_, args, host) => found(host, args.text(0)),
  },
  call: { getCount: (_, __, { book }) => book.settings.size },
};

export const SETTING: Members<"Setting"> = {
  identity: ({ key }) => ({ _Id: key }),
  read: {
    key: ({ key }) => key,
    value: ({ key }, { book }) => {
      if (!book.settings.has(key)) throw itemNotFound(`the setting "${key}" was deleted`);
      return book.settings.get(key) as Json;
    },
  },
  write: {
    value: ({ key }, value, { book }) => {
      book.settings.set(key, value);
    },
  },
  call: {
    delete: ({ key }, _, { book }) => {
      if (!book.settings.delete(key)) throw itemNotFound(`the setting "${key}"`);
      return null;
    },
  },
};
